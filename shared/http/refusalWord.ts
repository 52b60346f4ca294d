import * as z from 'zod'
import { type Refusal, refusals } from '#shared/refusals.ts'

/** A reason for a no as an answer tells it: one of those that every language has a sentence for. */
export const RefusalWord = z.custom<Refusal>((value) => typeof value === 'string' && Object.hasOwn(refusals, value))
