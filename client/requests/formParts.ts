import type { AnswerDraft } from '#client/committee/answerDraft.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { DecidingBody } from '#shared/committee/words.ts'
import type { NotificationWay } from '#shared/decisions/appealStart.ts'
import type { Ground, Outcome } from '#shared/requests/outcomes.ts'
import type { ShownRequest } from './api.ts'

/** What was chosen and written in the form of a step; null or empty where nothing was. */
export type StepDraft = {
  readonly text: string
  readonly outcome: Outcome | null
  readonly ground: Ground | null
  readonly day: Day | null
  readonly workerId: string
  readonly way: NotificationWay | null
  readonly body: DecidingBody | null
  /** The decision on each aid; null while the proposals stand as they are. */
  readonly answers: readonly AnswerDraft[] | null
}

export const blankDraft: StepDraft = {
  text: '',
  outcome: null,
  ground: null,
  day: null,
  workerId: '',
  way: null,
  body: null,
  answers: null,
}

/** What each form of a step is given. */
export type FormParts = {
  readonly view: ShownRequest
  /** It outlives the form: one that was closed by mistake is found again as it was left. */
  readonly draft: StepDraft
  readonly onDraft: (changes: Partial<StepDraft>) => void
  readonly onClose: () => void
  readonly onTaken: () => void
}
