import { useMessages } from '#client/language/useMessages.ts'
import type { Day } from '#shared/calendar/days.ts'
import { isBisNumber, numberWarning } from '#shared/identity/numberFields.ts'
import styles from './NumberWarning.module.css'
import { NumberWarning } from './NumberWarning.tsx'
import { useReadPhone } from './useReadPhone.ts'

type NumberRemarkProps = {
  /** The answer's field, `niss`. */
  readonly field: string
  readonly typed: string
  readonly birthDate?: Day | undefined
}

/** What is to be known of a number that was given: that it seems wrong, and why, or that it is a bis number. */
export function NumberRemark({ field, typed, birthDate }: NumberRemarkProps) {
  const { identity } = useMessages()
  const readPhone = useReadPhone()
  const warning = numberWarning(field, typed, { words: identity, readPhone, birthDate })
  if (warning) return <NumberWarning warning={warning} />
  return isBisNumber(field, typed) ? <span className={styles.bis}>{identity.bis}</span> : null
}
