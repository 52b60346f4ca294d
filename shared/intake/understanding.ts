import * as z from 'zod'
import { deepest, isDeep, parseJson } from './reading.ts'
import { Answers, sendingTime } from './record.ts'

/** What can be understood of a message that could not be read, to start from by hand. */
export type Understood = { readonly submittedAt: string | null; readonly answers: Answers }

/** Reads leniently, block by block and answer by answer: what is valid and what we do not know is kept, the rest left out. */
export function understand(body: Uint8Array): Understood {
  const sent = parseJson(body)
  if (!isFilled(sent) || isDeep(sent, deepest)) return { submittedAt: null, answers: {} }
  const { format: _, ...asked } = sent
  const kept = Object.entries(asked).filter(([name, block]) => !blocks.has(name) || isFilled(block))
  const answers = kept.map(([name, block]) => [
    name,
    isFilled(block) ? understoodBlock(block, blocks.get(name)) : block,
  ])
  const time = sendingTime.safeParse(isFilled(asked.technical) ? asked.technical.submittedAt : undefined)
  return { submittedAt: time.success ? time.data : null, answers: Answers.parse(Object.fromEntries(answers)) }
}

type Filled = Readonly<Record<string, unknown>>
const isFilled = (value: unknown): value is Filled =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Maps, because a sender may call anything `constructor`, which every object knows.
const blocks: ReadonlyMap<string, z.ZodOptional<z.ZodObject>> = new Map(Object.entries(Answers.shape))

function understoodBlock(block: Filled, known: z.ZodOptional<z.ZodObject> | undefined): Filled {
  if (!known) return block
  const knownAnswers = new Map(Object.entries(known.unwrap().shape))
  const answers = Object.entries(block).map(([name, sent]) => [name, understoodAnswer(sent, knownAnswers.get(name))])
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined))
}

/** The answer as it was sent, or the same as a declared one where only its origin is missing or wrong. */
function understoodAnswer(sent: unknown, known: z.core.$ZodType | undefined): unknown {
  if (!known) return sent
  const readings = [sent, { value: sent, origin: 'declared' }, isFilled(sent) && { ...sent, origin: 'declared' }]
  return readings.find((reading) => z.safeParse(known, reading).success)
}
