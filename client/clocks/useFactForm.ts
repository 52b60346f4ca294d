import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { type Messages, useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { RecordedFact } from '#shared/clocks/contract.ts'
import { type Bounds, boundsOf, type SimpleFact, simpleFacts, wrongOf } from '#shared/clocks/recording.ts'
import { clocksApi } from './api.ts'
import { courseOf } from './courseOf.ts'
import { useTerms } from './useTerms.ts'

/** What is being noted: which fact, out of those that can have happened by now, and between which days it lies. */
export function useFactForm(view: ShownRequest, known: SimpleFact | null, onRecorded: () => void) {
  const messages = useMessages()
  const now = { terms: useTerms(), today: useToday() }
  const course = courseOf(view.request)
  const possible = simpleFacts.filter((one) => boundsOf(one, course, now) !== null)
  const [fact, setFact] = useState(known)
  const [on, setOn] = useState(now.today)
  const [firstReceivedOn, setFirstReceivedOn] = useState('')
  const [proof, setProof] = useState('')
  const [reason, setReason] = useState('')
  const bounds = fact && boundsOf(fact, course, now)
  const { wrong } = messages.clocks.record
  const faults = useFaults<'fact' | 'on' | 'firstReceivedOn' | 'proof' | 'reason'>({
    sentences: { ...wrong, on: bounds ? betweenIn(bounds, messages) : wrong.on },
  })
  const sending = useVersioned(view, (version, body: RecordedFact) =>
    clocksApi.record.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const send = () => {
    const passedOn = fact === 'transmittedToUs' && firstReceivedOn !== ''
    const typed = { fact, on, firstReceivedOn: passedOn ? firstReceivedOn : null, proof, reason }
    const recorded = faults.check(RecordedFact, typed)
    if (!recorded) return
    const at = wrongOf(recorded, course, now)
    if (at) return faults.show(faultAt(at))
    sending.send(recorded, { onTaken: onRecorded, onRefused: faults.show })
  }
  const draft = { fact, on, firstReceivedOn, proof, reason }
  const write = { fact: setFact, on: setOn, firstReceivedOn: setFirstReceivedOn, proof: setProof, reason: setReason }
  return { possible, bounds, noted: fact && course.facts[fact], draft, write, faults, sending, send }
}

function betweenIn({ first, last }: Bounds, { clocks, longDay }: Messages): string {
  const { onBetween, onUntil } = clocks.record.wrong
  return first === null ? onUntil(longDay(last)) : onBetween(longDay(first), longDay(last))
}
