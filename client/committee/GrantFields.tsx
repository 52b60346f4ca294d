import { Group, Input, NativeSelect, TextInput } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { isMoney } from '#shared/committee/money.ts'
import { periodicities } from '#shared/committee/words.ts'
import type { AidDraft } from './aidDraft.ts'
import type { AidFaults, AidField } from './aidFaults.ts'

type GrantFieldsProps = {
  readonly draft: AidDraft
  readonly faults: AidFaults
  readonly onSet: (field: AidField, changes: Partial<AidDraft>) => void
}

/** How much, how often, for how long, and how that was reckoned. */
export function GrantFields({ draft, faults, onSet }: GrantFieldsProps) {
  const { committee, requests } = useMessages()
  const { fields } = committee
  const optional = isMoney(draft.aidType) ? '' : ` (${requests.optional})`
  return (
    <>
      <Group align="flex-start" gap="sm">
        <TextInput
          name={faults.nameOf('amount')}
          label={`${fields.amount}${optional}`}
          inputMode="decimal"
          maw="14rem"
          value={draft.amount}
          error={faults.at('amount')}
          onChange={({ currentTarget }) => onSet('amount', { amount: currentTarget.value })}
        />
        <NativeSelect
          name={faults.nameOf('periodicity')}
          label={`${fields.periodicity}${optional}`}
          maw="14rem"
          value={draft.periodicity ?? ''}
          error={faults.at('periodicity')}
          data={[
            { value: '', label: '' },
            ...periodicities.map((value) => ({ value, label: committee.periodicities[value] })),
          ]}
          onChange={({ currentTarget }) =>
            onSet('periodicity', { periodicity: periodicities.find((one) => one === currentTarget.value) ?? null })
          }
        />
      </Group>
      <Group align="flex-start" gap="sm">
        {(['from', 'until'] as const).map((field) => (
          <TextInput
            key={field}
            type="date"
            name={faults.nameOf(field)}
            label={field === 'until' ? `${fields.until} (${requests.optional})` : fields.from}
            maw="14rem"
            value={draft[field]}
            error={faults.at(field)}
            onChange={({ currentTarget }) => onSet(field, { [field]: currentTarget.value })}
          />
        ))}
      </Group>
      <Input.Description>{fields.untilNote}</Input.Description>
      <ReasonField
        name={faults.nameOf('calculation')}
        label={`${fields.calculation}${optional}`}
        text={draft.calculation}
        error={undefined}
        onText={(calculation) => onSet('calculation', { calculation })}
      />
    </>
  )
}
