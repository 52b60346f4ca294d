import { useMessages } from '#client/language/useMessages.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { GroundField } from '#client/requests/GroundField.tsx'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { proposalKinds } from '#shared/committee/words.ts'
import { refusalGrounds } from '#shared/requests/outcomes.ts'
import type { AidDraft } from './aidDraft.ts'
import type { AidFaults, AidField } from './aidFaults.ts'
import { GrantFields } from './GrantFields.tsx'

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
