import { useEffect } from 'react'
import { aidSentences } from '#client/committee/aidFaults.ts'
import { begunWith, decisionsIn, pathOf } from '#client/committee/answerDraft.ts'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { DecisionView } from '#shared/committee/contract.ts'
import { type DecidingBody, decidingBodies } from '#shared/committee/words.ts'
import { may } from '#shared/people/permissions.ts'
import { TakenStep } from '#shared/requests/contract.ts'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { requestsApi } from './api.ts'
import { faultAt } from './faultAt.ts'
import type { FormParts } from './formParts.ts'
import { useVersioned } from './useVersioned.ts'

/** A decision as it is being recorded: by whom it can be, what is answered, and how it is sent. */
export function useDecision({ view, draft, onTaken }: FormParts, decision: DecisionView) {
  const messages = useMessages()
  const today = useToday()
  const { request } = view
  const bodies = useBodies(request.stage === 'proposal')
  const due = decision.points.find(
    ({ matter, closedAt, heldOn }) => matter === 'decision' && !closedAt && heldOn <= today,
  )
  const body = bodies.find((one) => one === (draft.body ?? due?.body)) ?? bodies[0] ?? 'committee'
  const decidedOn = draft.day ?? due?.heldOn ?? today
  const answers =
    draft.answers ??
    begunWith({
      asked: request.aidTypes ?? [],
      proposals: decision.proposals,
      decided: decision.decisions.map(({ aidType }) => aidType),
      mayWait: body === 'president',
    })
  const faults = useFaults<string>({
    sentences: {
      ...aidSentences(
        messages,
        answers.map((_, index) => pathOf(answers, index)),
      ),
      decidedOn: messages.requests.missing.day,
      decisions: messages.committee.decide.nothing,
      reason: messages.committee.decide.whyMissing,
    },
    fieldAt: (path) => path,
  })
  // The form comes after its dialog has looked for where the focus goes.
  const { form } = faults
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [form])
  const sending = useVersioned(view, (version, taken: TakenStep) =>
    requestsApi.takeStep.mutationFn({ params: { requestId: request.id }, version, body: taken }),
  )
  const send = () => {
    const reason = draft.text.trim()
    const decisions = decisionsIn(answers, decision.proposals)
    const taken = faults.check(TakenStep, { step: 'decide', body, decidedOn, decisions, reason })
    if (!taken) return
    if (body === 'president' && reason === '') return faults.show(faultAt('reason'))
    const dated = { submittedAt: request.submittedAt, decidedOn: null }
    if (wrongDayOf(taken, dated, today)) return faults.show(faultAt('decidedOn'))
    sending.send(taken, { onTaken, onRefused: faults.show })
  }
  return { bodies, body, answers, decidedOn, faults, sending, send }
}

/** Who can have decided: before a proposal the president alone, whose decision is recorded by those who decide. */
function useBodies(isProposed: boolean): readonly DecidingBody[] {
  const worker = useWorker()
  if (!isProposed) return ['president']
  return decidingBodies.filter((body) => body !== 'president' || may(worker, 'requests.decide'))
}
