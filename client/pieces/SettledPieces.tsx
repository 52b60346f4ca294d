import styles from '#client/contacts/ContactsPart.module.css'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { Piece } from '#shared/pieces/piece.ts'
import { usePieceName } from './usePieceName.ts'

/** The papers that came in, and those that are no longer needed with the reason; folded away. */
export function SettledPieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const messages = useMessages()
  const words = messages.pieces
  const today = useToday()
  const nameOf = usePieceName()
  if (pieces.length === 0) return null
  return (
    <details className={styles.settled}>
      <summary>
        {words.settled} ({pieces.length})
      </summary>
      <ul className={styles.list}>
        {pieces.map((piece) => (
          <li key={piece.id} className={styles.entry}>
            <span className={styles.words}>{nameOf(piece)}</span>
            <span>
              {piece.receivedOn === null
                ? messages.layout.labelled(words.waived, piece.waivedFor ?? '')
                : words.receivedBy(messages.day(piece.receivedOn, today), piece.receiver ?? '')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
