import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { DayField } from '#client/requests/DayField.tsx'
import type { TermName } from '#shared/clocks/terms.ts'
import { type Unit, useTermDraft } from './useTermDraft.ts'

type Correcting = { readonly name: TermName; readonly onDone: () => void; readonly onClose: () => void }

const units: readonly Unit[] = ['days', 'openDays', 'months']

/** Corrects one term after somebody compared it with the law, or takes the program's own again. */
export function CorrectTerm({ name, onDone, onClose }: Correcting) {
  const words = useMessages().clocks.settings
  const today = useToday()
  const { draft, write, isCorrected, isSending, faults, save, takeOwnAgain } = useTermDraft(name, onDone)
  return (
    <FormDialog title={words.names[name]} onClose={onClose}>
      <Form faults={faults} verb={words.save} sending={isSending} onSend={save} onCancel={onClose}>
        <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
          <TextInput
            {...faults.text('length', write.amount)}
            label={words.amount}
            inputMode="numeric"
            data-autofocus
            value={draft.amount}
          />
          <NativeSelect
            name="unit"
            label={words.unit}
            value={draft.unit}
            data={units.map((unit) => ({ value: unit, label: words.units[unit] }))}
            onChange={({ currentTarget }) => {
              write.unit(units.find((unit) => unit === currentTarget.value) ?? 'days')
              faults.forget('length')
            }}
          />
        </Group>
        <ChoiceField
          name="end"
          label={words.end}
          options={[
            { value: 'stays', label: words.ends.stays },
            { value: 'nextOpenDay', label: words.ends.nextOpenDay },
          ]}
          value={draft.end}
          error={undefined}
          onValue={write.end}
        />
        <TextInput
          {...faults.text('article', write.article)}
          label={words.article}
          description={words.articleNote}
          value={draft.article}
        />
        <DayField
          name="checkedOn"
          label={words.checkedOn}
          day={draft.checkedOn}
          first=""
          last={today}
          error={faults.at('checkedOn')}
          onDay={faults.answered('checkedOn', write.checkedOn)}
        />
        {isCorrected && (
          <Button variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={takeOwnAgain}>
            {words.ownAgain}
          </Button>
        )}
      </Form>
    </FormDialog>
  )
}
