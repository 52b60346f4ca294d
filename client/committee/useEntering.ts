import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { meetings as contract, type Point, type Result } from '#shared/meetings/contract.ts'
import { aidSentences } from './aidFaults.ts'
import { type AnswerDraft, begunWith, decisionsIn, pathOf } from './answerDraft.ts'
import { committeeApi } from './api.ts'

type Ratification = { readonly ratified: 'yes' | 'no' | 'later'; readonly reason: string }
/** What is entered on a point, over the version of its request that was on the screen then; over what is shown when that changed. */
type Entry = {
  readonly version?: number | undefined
  readonly answers?: readonly AnswerDraft[]
  readonly ratification?: Ratification
}

/** The table of decisions as it is being filled in; what is refused stays as it was entered. */
export function useEntering(meetingId: string, points: readonly Point[]) {
  const messages = useMessages()
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>(() =>
    Object.fromEntries(points.map((point) => [keyOf(point), { version: point.request.version }])),
  )
  const [results, setResults] = useState<readonly Result[]>([])
  const entering = useMutation(committeeApi.enter)

  const entryOf = (point: Point): Entry => entries[keyOf(point)] ?? {}
  const enter = (point: Point, changes: Partial<Entry>) =>
    setEntries((before) => ({ ...before, [keyOf(point)]: { ...before[keyOf(point)], ...changes } }))
  const answersTo = (point: Point) => entryOf(point).answers ?? begun(point)
  const ratificationOf = (point: Point): Ratification =>
    entryOf(point).ratification ?? { ratified: 'later', reason: '' }

  const decided = points.filter(
    (point) => point.matter === 'decision' && answersTo(point).length > 0 && answersTo(point).every(isAnswered),
  )
  const ratified = points.filter(
    (point) => point.matter === 'ratification' && ratificationOf(point).ratified !== 'later',
  )
  const placeOf = (point: Point) =>
    point.matter === 'decision' ? `decided.${decided.indexOf(point)}.` : `ratifications.${ratified.indexOf(point)}.`

  const paths = decided.flatMap((point) =>
    answersTo(point).map((_, index) => `${placeOf(point)}${pathOf(answersTo(point), index)}`),
  )
  const reasons = ratified.map((point) => [`${placeOf(point)}reason`, messages.committee.meeting.whyMissing] as const)
  const faults = useFaults<string>({
    sentences: { ...aidSentences(messages, paths), ...Object.fromEntries(reasons) },
    fieldAt: (path) => path,
  })

  const send = () => {
    setResults([])
    const seen = (point: Point) => ({
      requestId: point.request.id,
      version: entryOf(point).version ?? point.request.version,
    })
    const body = faults.check(contract.decide.body, {
      decided: decided.map((point) => ({
        ...seen(point),
        decisions: decisionsIn(answersTo(point), point.proposals),
      })),
      ratifications: ratified.map((point) => {
        const { ratified: answer, reason } = ratificationOf(point)
        return { ...seen(point), ratified: answer === 'yes', reason }
      }),
    })
    if (body) entering.mutate({ params: { meetingId }, body }, { onSuccess: taken, onError: faults.show })
  }
  const taken = ({ results: answered }: { readonly results: readonly Result[] }) => {
    setResults(answered)
    const stale = answered.filter(({ refusal }) => refusal === 'request-changed-meanwhile')
    for (const { requestId, matter } of stale)
      setEntries((before) => {
        const key = `${requestId} ${matter}`
        return { ...before, [key]: { ...before[key], version: undefined } }
      })
  }
  return {
    faults,
    results,
    isSending: entering.isPending,
    answersTo,
    setAnswers: (point: Point, answers: readonly AnswerDraft[]) => enter(point, { answers }),
    ratificationOf,
    setRatification: (point: Point, changes: Partial<Ratification>) =>
      enter(point, { ratification: { ...ratificationOf(point), ...changes } }),
    pathOf: placeOf,
    send,
  }
}

export type Entering = ReturnType<typeof useEntering>

const keyOf = ({ request, matter }: Point) => `${request.id} ${matter}`

const isAnswered = ({ mode }: AnswerDraft) => mode !== 'later'

const begun = ({ request, proposals, settled }: Point) =>
  begunWith({ asked: request.aidTypes ?? [], proposals, decided: settled, mayWait: false })
