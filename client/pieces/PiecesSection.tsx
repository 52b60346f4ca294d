import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { ShownContacts } from '#client/contacts/api.ts'
import styles from '#client/contacts/ContactsPart.module.css'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { isPieceOpen } from '#shared/contacts/waitingFor.ts'
import { may } from '#shared/people/permissions.ts'
import { AskPieces } from './AskPieces.tsx'
import { PieceLine } from './PieceLine.tsx'
import { PrintPieces } from './PrintPieces.tsx'
import { SettledPieces } from './SettledPieces.tsx'

type PiecesSectionProps = { readonly view: ShownRequest; readonly contacts: ShownContacts }

/** The papers that are still to come, each with who must bring it and since when; those that came below. */
export function PiecesSection({ view, contacts }: PiecesSectionProps) {
  const words = useMessages().pieces
  const mayWork = may(useWorker(), 'requests.work')
  const [opened, setOpened] = useState<'ask' | 'print' | null>(null)
  const open = contacts.pieces.filter(isPieceOpen)
  const close = () => setOpened(null)
  return (
    <Section
      title={words.title}
      beside={
        mayWork && (
          <div className={styles.buttons}>
            <Button variant="default" size="compact-sm" onClick={() => setOpened('ask')}>
              {words.ask}
            </Button>
            {open.some(({ bringer }) => bringer === 'applicant') && (
              <Button variant="default" size="compact-sm" onClick={() => setOpened('print')}>
                {words.print}
              </Button>
            )}
          </div>
        )
      }
    >
      {open.length === 0 && <Text c="dimmed">{contacts.pieces.length === 0 ? words.none : words.allSettled}</Text>}
      <ul className={styles.list}>
        {open.map((piece) => (
          <PieceLine key={piece.id} view={view} piece={piece} mayWork={mayWork} />
        ))}
      </ul>
      <SettledPieces pieces={contacts.pieces.filter((piece) => !isPieceOpen(piece))} />
      {opened === 'ask' && <AskPieces view={view} contacts={contacts} onClose={close} />}
      {opened === 'print' && <PrintPieces view={view} onClose={close} />}
    </Section>
  )
}
