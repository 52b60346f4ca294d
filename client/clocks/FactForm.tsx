import { NativeSelect, Text, TextInput } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { DayField } from '#client/requests/DayField.tsx'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { type SimpleFact, simpleFacts } from '#shared/clocks/recording.ts'
import { useFactForm } from './useFactForm.ts'

type FactFormProps = {
  readonly view: ShownRequest
  /** What happened, where that is known beforehand. */
  readonly fact?: SimpleFact
  readonly onClose: () => void
}

/** What happened, on which day, and what proves it. */
export function FactForm({ view, fact: known, onClose }: FactFormProps) {
  const messages = useMessages()
  const words = messages.clocks.record
  const { possible, bounds, noted, draft, write, faults, sending, send } = useFactForm(view, known ?? null, onClose)
  const { fact, on, firstReceivedOn, proof, reason } = draft
  const isPassedOn = fact === 'transmittedToUs'
  return (
    <VersionedForm view={view} faults={faults} sending={sending} verb={words.save} onSend={send} onCancel={onClose}>
      <NativeSelect
        name="fact"
        label={words.fact}
        data-autofocus
        value={fact ?? ''}
        error={faults.at('fact')}
        data={[
          { value: '', label: messages.layout.choose },
          ...possible.map((one) => ({ value: one, label: words.facts[one] })),
        ]}
        onChange={({ currentTarget }) => {
          write.fact(simpleFacts.find((one) => one === currentTarget.value) ?? null)
          faults.forget('fact')
          faults.forget('on')
        }}
      />
      {noted && <Text size="sm">{words.again(messages.longDay(noted.on))}</Text>}
      <DayField
        name="on"
        label={words.on}
        day={on}
        first={bounds?.first ?? ''}
        last={bounds?.last ?? ''}
        error={faults.at('on')}
        onDay={faults.answered('on', write.on)}
      />
      {isPassedOn && (
        <DayField
          name="firstReceivedOn"
          label={words.firstReceivedOn}
          day={firstReceivedOn}
          first=""
          last={on}
          error={faults.at('firstReceivedOn')}
          onDay={faults.answered('firstReceivedOn', write.firstReceivedOn)}
        />
      )}
      <TextInput
        {...faults.text('proof', write.proof)}
        label={`${isPassedOn ? words.proofOfCentre : words.proof} (${messages.requests.optional})`}
        value={proof}
      />
      <ReasonField
        label={fact === 'withdrawn' ? words.reasonOfWithdrawal : `${words.reason} (${messages.requests.optional})`}
        text={reason}
        error={faults.at('reason')}
        onText={faults.answered('reason', write.reason)}
      />
    </VersionedForm>
  )
}
