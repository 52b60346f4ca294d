import { IconEqual, IconEqualNot, IconQuestionMark } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Compared } from '#shared/persons/comparedAnswers.ts'
import styles from './ComparisonPage.module.css'

const icons = { same: IconEqual, different: IconEqualNot, missing: IconQuestionMark } as const

/** Whether two answers say the same: a sign and a word. */
export function ComparedMark({ state }: { readonly state: Compared }) {
  const { states } = useMessages().persons.comparison
  const Icon = icons[state]
  return (
    <span className={styles.mark} data-compared={state}>
      <Icon size="1em" aria-hidden /> {states[state]}
    </span>
  )
}
