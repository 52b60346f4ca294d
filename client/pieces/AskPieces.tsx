import { Stack, Text } from '@mantine/core'
import type { ShownContacts } from '#client/contacts/api.ts'
import styles from '#client/contacts/ContactsPart.module.css'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { OwnPiece } from './OwnPiece.tsx'
import { PieceChoice } from './PieceChoice.tsx'
import { usePiecesToAsk } from './usePiecesToAsk.ts'

type AskPiecesProps = { readonly view: ShownRequest; readonly contacts: ShownContacts; readonly onClose: () => void }

/** Which papers to ask for: those of the aids that are asked, ticked where everybody needs them; the others are at hand, own words can be added. */
export function AskPieces({ view, contacts, onClose }: AskPiecesProps) {
  const words = useMessages().pieces
  const { choices, chosen, isOpen, toggle, bring, add, faults, isSending, send } = usePiecesToAsk(view, contacts)
  const shown = (wanted: boolean) =>
    choices
      .filter(({ isProposed }) => isProposed === wanted)
      .map((choice) => (
        <PieceChoice
          key={choice.key}
          choice={choice}
          isAsked={isOpen(choice)}
          onToggle={() => toggle(choice.key)}
          onBringer={(bringer) => bring(choice.key, bringer)}
        />
      ))
  return (
    <FormDialog title={words.ask} onClose={onClose}>
      <Form
        faults={faults}
        verb={words.askChosen(chosen)}
        sending={isSending}
        onSend={() => send(onClose)}
        onCancel={onClose}
      >
        <Text size="sm">{words.askExplanation}</Text>
        <Stack gap="xs">{shown(true)}</Stack>
        <OwnPiece onAdd={add} />
        <details className={styles.settled}>
          <summary>{words.others}</summary>
          <Stack gap="xs">{shown(false)}</Stack>
        </details>
        {faults.at('pieces') && (
          <Text c="red" size="sm" role="alert">
            {faults.at('pieces')}
          </Text>
        )}
      </Form>
    </FormDialog>
  )
}
