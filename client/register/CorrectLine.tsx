import { Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { DayField } from '#client/requests/DayField.tsx'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { Correction, type RegisterLine } from '#shared/register/contract.ts'
import { registerApi } from './api.ts'

type CorrectLineProps = {
  readonly line: RegisterLine
  readonly onDone: (number: string) => void
  readonly onClose: () => void
}

/** A new line that says what was wrong in this one; it begins with what stands there. */
export function CorrectLine({ line, onDone, onClose }: CorrectLineProps) {
  const { correction: words, faults: sentences } = useMessages().register
  const today = useToday()
  const correct = useMutation(registerApi.correct)
  const [said, setSaid] = useState({
    applicant: line.applicant,
    municipality: line.municipality ?? '',
    receivedOn: line.receivedOn,
    correction: '',
  })
  const faults = useFaults<keyof typeof sentences>({ sentences })
  const change = (field: keyof typeof said, value: string) => {
    setSaid({ ...said, [field]: value })
    faults.forget(field)
  }

  const send = () => {
    const body = faults.check(Correction, { ...said, corrects: line.number })
    if (!body) return
    correct.mutate({ body }, { onSuccess: ({ number }) => onDone(number), onError: faults.show })
  }

  return (
    <FormDialog title={words.title(line.number)} onClose={onClose}>
      <Form faults={faults} verb={words.write} sending={correct.isPending} onSend={send} onCancel={onClose}>
        <Text size="sm">{words.note}</Text>
        <TextInput
          name="applicant"
          label={words.applicant}
          data-autofocus
          value={said.applicant}
          error={faults.at('applicant')}
          onChange={({ currentTarget }) => change('applicant', currentTarget.value)}
        />
        <TextInput
          name="municipality"
          label={words.municipality}
          value={said.municipality}
          error={faults.at('municipality')}
          onChange={({ currentTarget }) => change('municipality', currentTarget.value)}
        />
        <DayField
          name="receivedOn"
          label={words.receivedOn}
          day={said.receivedOn}
          first="1990-01-01"
          last={nextOpenDay(today)}
          error={faults.at('receivedOn')}
          onDay={(day) => change('receivedOn', day)}
        />
        <ReasonField
          name="correction"
          label={words.what}
          text={said.correction}
          error={faults.at('correction')}
          onText={(text) => change('correction', text)}
        />
      </Form>
    </FormDialog>
  )
}
