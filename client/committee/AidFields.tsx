import { Group, Input, NativeSelect, TextInput } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { GroundField } from '#client/requests/GroundField.tsx'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { isMoney } from '#shared/committee/money.ts'
import { periodicities, proposalKinds } from '#shared/committee/words.ts'
import { refusalGrounds } from '#shared/requests/outcomes.ts'
import type { AidDraft } from './aidDraft.ts'
import type { AidFaults, AidField } from './aidFaults.ts'

type AidFieldsProps = {
  readonly draft: AidDraft
  readonly faults: AidFaults
  readonly autoFocus?: boolean
  readonly onDraft: (changes: Partial<AidDraft>) => void
}

/** The answer to one aid: granted, granted in part or refused, with what each of these must say. */
export function AidFields({ draft, faults, autoFocus = false, onDraft }: AidFieldsProps) {
  const { committee } = useMessages()
  const { kind, ground } = draft
  const set = (field: AidField, changes: Partial<AidDraft>) => {
    onDraft(changes)
    faults.forget(field)
  }
  return (
    <>
      <ChoiceField
        name={faults.nameOf('kind')}
        label={committee.fields.kind}
        options={proposalKinds.map((value) => ({ value, label: committee.answers[value] }))}
        value={kind}
        error={faults.at('kind')}
        inLine
        autoFocus={autoFocus}
        onValue={(chosen) => set('kind', { kind: chosen })}
      />
      {kind === 'refused' && (
        <GroundField
          name={faults.nameOf('ground')}
          label={committee.fields.ground}
          grounds={refusalGrounds}
          ground={ground}
          error={faults.at('ground')}
          onGround={(chosen) => set('ground', { ground: chosen })}
        />
      )}
      {(kind === 'granted' || kind === 'grantedInPart') && <GrantFields draft={draft} faults={faults} onSet={set} />}
      {(['reasonsInFact', 'reasonsInLaw'] as const).map((field) => (
        <ReasonField
          key={field}
          name={faults.nameOf(field)}
          label={committee.fields[field]}
          text={draft[field]}
          error={faults.at(field)}
          onText={(text) => set(field, { [field]: text })}
        />
      ))}
    </>
  )
}

type GrantFieldsProps = Pick<AidFieldsProps, 'draft' | 'faults'> & {
  readonly onSet: (field: AidField, changes: Partial<AidDraft>) => void
}

/** How much, how often, for how long, and how that was reckoned. */
function GrantFields({ draft, faults, onSet }: GrantFieldsProps) {
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
