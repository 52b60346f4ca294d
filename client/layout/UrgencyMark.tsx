import { IconAlertOctagon, IconFlag } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Urgency } from '#shared/requests/triage.ts'
import styles from './UrgencyMark.module.css'

const icons = { normal: null, soon: IconFlag, urgent: IconAlertOctagon }

/** How urgent, in a word; above normal with its icon. */
export function UrgencyMark({ urgency }: { readonly urgency: Urgency }) {
  const Icon = icons[urgency]
  return (
    <span className={styles.mark} data-urgency={urgency}>
      {Icon && <Icon size="1em" aria-hidden />}
      {useMessages().queue.urgencies[urgency]}
    </span>
  )
}
