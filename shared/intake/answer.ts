import * as z from 'zod'

/** Where an answer comes from (domain.md 1.2). */
export const origins = ['declared', 'nationalRegister', 'readOnDocument', 'verifiedByWorker'] as const
export type Origin = (typeof origins)[number]

/** One answer with its origin. Any answer may be missing; what we do not know beside it is kept. */
export const answer = <Value extends z.ZodType>(value: Value) =>
  z.looseObject({ value, origin: z.enum(origins) }).optional()

type Answer = ReturnType<typeof answer>

/** A block of these answers and nothing else: neither unknown answers nor what stands beside a known one. */
export const answersAlone = (answers: Readonly<Record<string, Answer>>) =>
  z.object(Object.fromEntries(Object.entries(answers).map(([name, each]) => [name, alone(each)]))).optional()

const alone = (each: Answer) => z.object(each.unwrap().shape).optional()
