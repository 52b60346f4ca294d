import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import styles from '#client/contacts/ContactsPart.module.css'
import { useSince } from '#client/contacts/useSince.ts'
import { WhyDialog } from '#client/contacts/WhyDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import type { Piece } from '#shared/pieces/piece.ts'
import { piecesApi } from './api.ts'
import { bringerIcons } from './bringerIcons.ts'
import { ReceivePiece } from './ReceivePiece.tsx'
import { usePieceName } from './usePieceName.ts'

type PieceLineProps = { readonly view: ShownRequest; readonly piece: Piece; readonly mayWork: boolean }

/** A paper that is to come: who must bring it, since when it is asked for; received, or no longer needed. */
export function PieceLine({ view, piece, mayWork }: PieceLineProps) {
  const { layout, pieces: words } = useMessages()
  const name = usePieceName()(piece)
  const since = useSince()
  const [opened, setOpened] = useState<'receive' | 'waive' | null>(null)
  const waive = useMutation(piecesApi.waive)
  const on = { params: { requestId: view.request.id, pieceId: piece.id }, version: piece.version }
  const close = () => setOpened(null)
  const Bringer = bringerIcons[piece.bringer]
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <p className={styles.what}>{name}</p>
        <p className={styles.about}>
          <Bringer size="1em" aria-hidden /> {words.bringers[piece.bringer]}, {words.awaited(since(piece.askedOn))}
        </p>
      </div>
      {mayWork && (
        <div className={styles.buttons}>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={layout.labelled(words.received, name)}
            onClick={() => setOpened('receive')}
          >
            {words.received}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={layout.labelled(words.waive, name)}
            onClick={() => setOpened('waive')}
          >
            {words.waive}
          </Button>
        </div>
      )}
      {opened === 'receive' && <ReceivePiece view={view} piece={piece} name={name} onClose={close} />}
      {opened === 'waive' && (
        <WhyDialog
          title={words.waiveTitle}
          about={name}
          label={words.waiveReason}
          missing={words.missingReason}
          verb={words.waive}
          sending={waive.isPending}
          onSend={(reason, onError) => waive.mutate({ ...on, body: { reason } }, { onSuccess: close, onError })}
          onClose={close}
        />
      )}
    </li>
  )
}
