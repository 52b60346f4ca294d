import { Anchor, List, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { competenceCheckedOn, verdictOf } from '#shared/territory/competence.ts'
import { municipalityName } from '#shared/territory/municipality.ts'
import type { ShownCompetence } from './api.ts'
import styles from './CompetencePart.module.css'

type ProposalSectionProps = { readonly view: ShownRequest; readonly competence: ShownCompetence }

/** Where the answers lead, by which rule, what must still be asked, and what triage settled. */
export function ProposalSection({ view, competence: { proposal, own } }: ProposalSectionProps) {
  const { transfers, requests, language, longDay } = useMessages()
  const words = transfers.proposal
  const { competence } = view.request
  const verdict = verdictOf(proposal, own?.nis5 ?? null)
  const names = proposal.candidates.map((one) => municipalityName(one, language)).join(', ')
  return (
    <Section title={words.title}>
      <Stack gap="xs" className={styles.words}>
        {own === null ? <OwnUnknown /> : <Text fw={550}>{words.verdicts[verdict]}</Text>}
        {names !== '' && <Text>{words.centres(names)}</Text>}
        <Text size="sm">{words.rules[proposal.rule]}</Text>
        {proposal.asks.length > 0 && (
          <div>
            <Text size="sm" fw={550}>
              {words.asks}
            </Text>
            <List size="sm">
              {proposal.asks.map((question) => (
                <List.Item key={question}>{words.questions[question]}</List.Item>
              ))}
            </List>
          </div>
        )}
        {competence && <Text size="sm">{words.settled(requests.triage.competences[competence])}</Text>}
        <Text size="xs" c="dimmed">
          {words.only} {words.checked(longDay(competenceCheckedOn))}
        </Text>
      </Stack>
    </Section>
  )
}

function OwnUnknown() {
  const { transfers, settings } = useMessages()
  return (
    <Text>
      {transfers.proposal.ownUnknown}{' '}
      {may(useWorker(), 'office.manage') && (
        <Anchor component={Link} to="/office/settings/municipalities">
          {settings.sections.municipalities}
        </Anchor>
      )}
    </Text>
  )
}
