import type { Facts } from '#shared/clocks/facts.ts'
import type { Refusal } from '#shared/refusals.ts'

type Asked = { readonly facts: Facts }

/** Why no acknowledgement can be given, or null. It is owed whatever the stage, the competence and the prospects (OL art. 58 §2). */
export const refusalToAcknowledge = ({ facts }: Asked): Refusal | null =>
  facts.acknowledged ? 'acknowledgement-already-given' : null

/** Why what is kept of the acknowledgement cannot be corrected, or null. */
export const refusalToCorrect = ({ facts }: Asked): Refusal | null =>
  facts.acknowledged ? null : 'not-acknowledged-yet'
