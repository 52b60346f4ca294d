import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import type { MadeDecision } from '#shared/committee/proposal.ts'
import { AidSummary } from './AidSummary.tsx'
import styles from './DecisionPart.module.css'

type MadeSectionProps = { readonly view: ShownRequest; readonly decisions: readonly MadeDecision[] }

/** What was decided on each aid, by whom and when; nothing before that. */
export function MadeSection({ view, decisions }: MadeSectionProps) {
  const { committee, aid, longDay } = useMessages()
  const { made, bodies } = committee
  const { facts = {} } = view.request
  if (decisions.length === 0 && facts.ratified?.how !== 'notRatified') return null
  const ratification = ({ body, ratifiedOn }: MadeDecision) => {
    if (body !== 'president') return ''
    return ratifiedOn ? ` · ${made.ratified(longDay(ratifiedOn))}` : ` · ${made.toRatify}`
  }
  return (
    <Section title={made.title}>
      {facts.ratified?.how === 'notRatified' && <p>{made.notRatified(longDay(facts.ratified.on))}</p>}
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <li key={decision.id} className={styles.entry}>
            <p className={styles.name}>{aid.types[decision.aidType]}</p>
            <p className={styles.quiet}>
              {made.by(bodies[decision.body], longDay(decision.decidedOn))}
              {ratification(decision)}
            </p>
            <AidSummary said={decision} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
