import { Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { openLetterTab } from '#client/acknowledgement/letterTab.ts'
import { useBeside } from '#client/contacts/useBeside.ts'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { DayField } from '#client/requests/DayField.tsx'
import { lastPlannedDay } from '#shared/calendar/dayBounds.ts'
import type { Day } from '#shared/calendar/days.ts'
import { pieces as contract } from '#shared/pieces/contract.ts'
import { dayToBring } from '#shared/pieces/dayToBring.ts'
import { piecesApi } from './api.ts'

type PrintPiecesProps = { readonly view: ShownRequest; readonly onClose: () => void }

/** Makes the list of what the applicant is to bring, and opens it. */
export function PrintPieces({ view, onClose }: PrintPiecesProps) {
  const words = useMessages().pieces
  const today = useToday()
  const [by, setBy] = useState(dayToBring(today, view.request.decideBy))
  const tab = useRef<ReturnType<typeof openLetterTab>>(null)
  const faults = useFaults<'by'>({ sentences: { by: words.printDay } })
  const printing = useBeside(view, (version, body: { readonly by: Day }) =>
    piecesApi.print.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const send = () => {
    const body = faults.check(contract.print.body, { by })
    if (!body) return
    tab.current = openLetterTab()
    printing.mutate(body, {
      onSuccess: ({ letterId }) => {
        tab.current?.show(letterId)
        onClose()
      },
      onError: (error) => {
        tab.current?.close()
        faults.show(error)
      },
    })
  }
  return (
    <FormDialog title={words.print} onClose={onClose}>
      <Form faults={faults} verb={words.printNow} sending={printing.isPending} onSend={send} onCancel={onClose}>
        <Text size="sm">{words.printExplanation}</Text>
        <DayField
          name="by"
          label={words.printBy}
          day={by}
          first={today}
          last={lastPlannedDay(today)}
          error={faults.at('by')}
          autoFocus
          onDay={faults.answered('by', setBy)}
        />
      </Form>
    </FormDialog>
  )
}
