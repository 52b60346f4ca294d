import { NativeSelect, Text } from '@mantine/core'
import type { Ref } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { DecisionLetterState } from '#shared/decisions/contract.ts'

type CourtChoiceProps = {
  readonly select: Ref<HTMLSelectElement>
  readonly state: Pick<DecisionLetterState, 'courts' | 'courtId'>
  readonly onCourt: (courtId: string | undefined) => void
}

/** Which labour court the letter names; those that the applicant's municipality proposes come first. */
export function CourtChoice({ select, state, onCourt }: CourtChoiceProps) {
  const { letter: words } = useMessages().decisions
  const chosen = state.courts.find(({ id }) => id === state.courtId)
  return (
    <div>
      <NativeSelect
        ref={select}
        label={words.court}
        description={words.courtHint}
        maw="44rem"
        value={state.courtId ?? ''}
        data={[
          { value: '', label: words.noCourt },
          ...state.courts.map(({ id, name, address }) => ({
            value: id,
            label: address === '' ? `${name} (${words.noAddress})` : name,
          })),
        ]}
        onChange={({ currentTarget }) => onCourt(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
      {chosen && (
        <Text size="sm" mt={4} style={{ whiteSpace: 'pre-line' }}>
          {chosen.address}
        </Text>
      )}
      {chosen && chosen.address !== '' && chosen.checkedOn === null && (
        <Text size="sm" fw={500}>
          {words.unchecked}
        </Text>
      )}
    </div>
  )
}
