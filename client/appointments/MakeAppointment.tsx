import { Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { requestsApi, type ShownRequest } from '#client/requests/api.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { DayField } from '#client/requests/DayField.tsx'
import { appointmentKinds } from '#shared/appointments/kinds.ts'
import { lastPlannedDay } from '#shared/calendar/dayBounds.ts'
import { may } from '#shared/people/permissions.ts'
import { useAppointment } from './useAppointment.ts'

type MakeAppointmentProps = { readonly view: ShownRequest; readonly onClose: () => void }

/** When, what, where and with whom. */
export function MakeAppointment({ view, onClose }: MakeAppointmentProps) {
  const words = useMessages().appointments
  const today = useToday()
  const { data } = useSuspenseQuery(requestsApi.colleagues({}))
  const { typed, set, faults, isSending, send } = useAppointment(view)
  const colleagues = data.colleagues.filter((one) => one.active && may(one, 'requests.work'))
  const field = (name: 'time' | 'minutes' | 'place' | 'remark', label: string) => ({
    name,
    label,
    value: typed[name],
    error: name === 'remark' ? undefined : faults.at(name),
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => set({ [name]: currentTarget.value }),
  })
  return (
    <FormDialog title={words.make} onClose={onClose}>
      <Form faults={faults} verb={words.make} sending={isSending} onSend={() => send(onClose)} onCancel={onClose}>
        <ChoiceField
          inLine
          autoFocus
          name="kind"
          label={words.kind}
          options={appointmentKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={typed.kind}
          error={faults.at('kind')}
          onValue={(kind) => set({ kind })}
        />
        {(typed.kind === 'homeVisit' || typed.kind === 'hearing') && (
          <Text size="sm" c="dimmed">
            {words.establishes[typed.kind]}
          </Text>
        )}
        <Group align="flex-start">
          <DayField
            name="day"
            label={words.day}
            day={typed.day}
            first={today}
            last={lastPlannedDay(today)}
            error={faults.at('day')}
            onDay={(day) => set({ day })}
          />
          <TextInput type="time" {...field('time', words.time)} />
          <TextInput inputMode="numeric" maw="10rem" {...field('minutes', words.minutes)} />
        </Group>
        <TextInput maxLength={300} {...field('place', words.place)} />
        <NativeSelect
          name="workerId"
          label={words.worker}
          value={typed.workerId}
          data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget }) => set({ workerId: currentTarget.value })}
        />
        <TextInput maxLength={500} {...field('remark', words.remark)} />
      </Form>
    </FormDialog>
  )
}
