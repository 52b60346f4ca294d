import { Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { DayField } from '#client/requests/DayField.tsx'
import { dayOf } from '#shared/calendar/days.ts'
import { pieces as contract } from '#shared/pieces/contract.ts'
import type { Piece } from '#shared/pieces/piece.ts'
import { piecesApi } from './api.ts'

type ReceivePieceProps = {
  readonly view: ShownRequest
  readonly piece: Piece
  readonly name: string
  readonly onClose: () => void
}

/** The day on which a paper came in: today unless told otherwise. */
export function ReceivePiece({ view, piece, name, onClose }: ReceivePieceProps) {
  const words = useMessages().pieces
  const today = useToday()
  const [receivedOn, setReceivedOn] = useState(today)
  const receive = useMutation(piecesApi.receive)
  const faults = useFaults<'receivedOn'>({ sentences: { receivedOn: words.wrongDay } })
  const send = () => {
    const body = faults.check(contract.receive.body, { receivedOn })
    const params = { requestId: view.request.id, pieceId: piece.id }
    if (body) receive.mutate({ params, version: piece.version, body }, { onSuccess: onClose, onError: faults.show })
  }
  return (
    <FormDialog title={words.receiveTitle} onClose={onClose}>
      <Form faults={faults} verb={words.received} sending={receive.isPending} onSend={send} onCancel={onClose}>
        <Text fw={550}>{name}</Text>
        <DayField
          name="receivedOn"
          label={words.receivedOn}
          day={receivedOn}
          first={dayOf(view.request.submittedAt)}
          last={today}
          error={faults.at('receivedOn')}
          autoFocus
          onDay={faults.answered('receivedOn', setReceivedOn)}
        />
      </Form>
    </FormDialog>
  )
}
