import { VisuallyHidden } from '@mantine/core'
import { IconBuildingBank, IconFileText, IconMessage, IconUserCheck } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Origin } from '#shared/intake/answer.ts'
import styles from './Answers.module.css'

const icons = {
  declared: IconMessage,
  nationalRegister: IconBuildingBank,
  readOnDocument: IconFileText,
  verifiedByWorker: IconUserCheck,
} satisfies Record<Origin, unknown>

/** Where an answer comes from; in a word for who points at it or listens. */
export function OriginMark({ origin }: { readonly origin: Origin }) {
  const { origins } = useMessages().intake
  const Icon = icons[origin]
  return (
    <span className={styles.origin} title={origins[origin]} data-origin={origin}>
      <Icon size="0.875rem" aria-hidden />
      <VisuallyHidden>({origins[origin]})</VisuallyHidden>
    </span>
  )
}

/** What the marks that are used mean. */
export function OriginLegend({ origins }: { readonly origins: readonly Origin[] }) {
  const words = useMessages().intake
  if (origins.length === 0) return null
  return (
    <p className={styles.legend}>
      {words.origin}
      {origins.map((origin) => {
        const Icon = icons[origin]
        return (
          <span key={origin} className={styles.explained} data-origin={origin}>
            <Icon size="0.875rem" aria-hidden /> {words.origins[origin]}
          </span>
        )
      })}
    </p>
  )
}
