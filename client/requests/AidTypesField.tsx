import '@mantine/core/styles/Chip.css'
import { Chip, Input, Text, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { type AidType, aidTypes } from '#shared/aid/aidTypes.ts'
import styles from './TriagePanel.module.css'

type AidTypesFieldProps = {
  readonly chosen: readonly AidType[]
  /** The applicant's own words that the catalogue does not know. */
  readonly otherWords: string
  readonly error: string | undefined
  readonly onChosen: (types: readonly AidType[]) => void
}

/** The catalogue as chips; typing a part of a name leaves those that bear it, and Enter takes the first. */
export function AidTypesField({ chosen, otherWords, error, onChosen }: AidTypesFieldProps) {
  const { requests, aid, language } = useMessages()
  const { triage } = requests
  const [sought, setSought] = useState('')
  const labelId = useId()
  const wanted = sought.trim().toLocaleLowerCase(language)
  const names = (type: AidType) => `${aid.types[type]} ${aid.short[type]}`.toLocaleLowerCase(language)
  const found = aidTypes.filter((type) => names(type).includes(wanted))
  const shown = aidTypes.filter((type) => found.includes(type) || chosen.includes(type))
  const toggle = (type: AidType) =>
    onChosen(chosen.includes(type) ? chosen.filter((one) => one !== type) : [...chosen, type])
  const takeFirst = () => {
    const first = found.find((type) => !chosen.includes(type))
    if (wanted === '' || !first) return
    onChosen([...chosen, first])
    setSought('')
  }
  return (
    <fieldset className={styles.field} aria-labelledby={labelId}>
      <Input.Label id={labelId} component="div">
        {triage.aidTypes}
      </Input.Label>
      {otherWords !== '' && <Input.Description>{triage.declaredAidTypes(otherWords)}</Input.Description>}
      <TextInput
        name="aidTypes"
        size="sm"
        maw="20rem"
        aria-label={triage.findAidType}
        placeholder={triage.findAidType}
        value={sought}
        error={error}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || wanted === '') return
          event.preventDefault()
          takeFirst()
        }}
      />
      <div className={styles.chips}>
        {shown.map((type) => (
          <Chip
            key={type}
            size="xs"
            variant="outline"
            checked={chosen.includes(type)}
            onChange={() => toggle(type)}
            title={aid.types[type]}
          >
            {aid.short[type]}
          </Chip>
        ))}
        {found.length === 0 && (
          <Text size="sm" c="dimmed">
            {triage.noAidType}
          </Text>
        )}
      </div>
    </fieldset>
  )
}
