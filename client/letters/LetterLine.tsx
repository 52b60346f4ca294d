import { Anchor, Group, Text } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { LanguageCode } from '#client/layout/LanguageCode.tsx'
import type { KeptLetter } from '#shared/letters/contract.ts'
import { letterAddress } from './api.ts'
import styles from './LettersPart.module.css'

/** Enough of the fingerprint to compare by eye. */
const shown = 12

/** One letter that was kept; it opens in a tab of its own, from where it is printed. */
export function LetterLine({ letter }: { readonly letter: KeptLetter }) {
  const { letters, moment } = useMessages()
  const { kept, kinds } = letters
  const { kind, recipient, language, madeAt, madeBy, sha256 } = letter
  const when = moment(madeAt)
  return (
    <li className={styles.letter}>
      <Group gap="xs" wrap="nowrap">
        <IconFileTypePdf size="1.1rem" aria-hidden />
        <Anchor
          href={letterAddress(letter.id)}
          target="_blank"
          rel="noopener"
          aria-label={`${kept.openOne(kinds[kind], when)} (${kept.newTab})`}
        >
          {kinds[kind]}
        </Anchor>
        <LanguageCode language={language} />
      </Group>
      <Text size="sm">
        {kept.to(recipient)}, {kept.made(when, madeBy)}
      </Text>
      <Text size="sm" c="dimmed">
        {kept.fingerprint}{' '}
        <span className={styles.fingerprint} title={sha256}>
          {sha256.slice(0, shown)}
        </span>
      </Text>
    </li>
  )
}
