import { Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import type { DecisionLetterState } from '#shared/decisions/contract.ts'
import { placeOf } from '#shared/decisions/mentions.ts'
import { decisionsApi } from './api.ts'
import { CourtChoice } from './CourtChoice.tsx'
import { MakeLetter } from './MakeLetter.tsx'
import { MissingMentions } from './MissingMentions.tsx'
import { NotificationState } from './NotificationState.tsx'
import { ThinReasons } from './ThinReasons.tsx'
import { WordButtons } from './WordButtons.tsx'

type DecisionLetterProps = { readonly view: ShownRequest }

/** The letter that tells the applicant what was decided: what it still lacks, how it is made, and from when it can be attacked. */
export function DecisionLetter({ view }: DecisionLetterProps) {
  const { letter: words } = useMessages().decisions
  return (
    <Stack gap="xl">
      <Section title={words.title}>
        <Letter view={view} />
      </Section>
      <NotificationState view={view} />
    </Stack>
  )
}

function Letter({ view }: DecisionLetterProps) {
  const { layout, decisions } = useMessages()
  const [courtId, setCourtId] = useState<string>()
  const court = useRef<HTMLSelectElement>(null)
  const { data: state, error } = useQuery({
    ...decisionsApi.letter({ params: { requestId: view.request.id }, query: courtId === undefined ? {} : { courtId } }),
    placeholderData: keepPreviousData,
  })
  if (!state) return <RefusalText error={error} />
  return (
    <Stack gap="md">
      <div>
        <Text size="sm">{decisions.letter.language(layout.languages[state.language])}</Text>
        {state.readingHelp && <Text size="sm">{decisions.letter.readingHelp}</Text>}
      </div>
      <CourtChoice select={court} state={state} onCourt={setCourtId} />
      <MissingMentions mentions={state.missing} onCourt={() => court.current?.focus()} />
      {view.request.facts?.appealStarts === undefined && <ThinReasons thin={state.thin} />}
      {needsWords(state) && <WordButtons view={view} />}
      <MakeLetter view={view} state={state} />
    </Stack>
  )
}

/** Whether a reason or a calculation is missing, or had better be written anew. */
const needsWords = ({ missing, thin }: DecisionLetterState) =>
  thin.length > 0 || missing.some((mention) => placeOf[mention] === 'decision')
