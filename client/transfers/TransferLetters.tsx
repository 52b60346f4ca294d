import { Anchor } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { letterAddress } from '#client/letters/api.ts'
import type { Transfer } from '#shared/transfers/transfer.ts'
import styles from './CompetencePart.module.css'

/** The letters of the transfer as they were made; each opens in a tab of its own, from where it is printed. */
export function TransferLetters({ transfer }: { readonly transfer: Transfer }) {
  const { letters: words } = useMessages().transfers
  const letters = [
    [words.toCentre, transfer.toCentreLetterId],
    [words.referral, transfer.referralLetterId],
    [words.toApplicant, transfer.toApplicantLetterId],
    [words.applicantReferral, transfer.applicantReferralLetterId],
  ] as const
  return (
    <ul className={styles.letters} aria-label={words.title}>
      {letters.map(([name, id]) =>
        id === null ? null : (
          <li key={id}>
            <Anchor href={letterAddress(id)} target="_blank" rel="noopener" aria-label={`${name} (${words.newTab})`}>
              <IconFileTypePdf size="1.1rem" aria-hidden />
              {name}
            </Anchor>
          </li>
        ),
      )}
    </ul>
  )
}
