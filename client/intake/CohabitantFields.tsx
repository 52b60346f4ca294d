import '#client/forms/formStyles.ts'
import { Button, Fieldset, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { mostCohabitants } from '#shared/intake/record.ts'
import styles from './CohabitantFields.module.css'
import {
  blankCohabitant,
  type CohabitantPart,
  cohabitantParts,
  fieldOfLine,
  partsOfCohabitant,
  type TypedCohabitant,
} from './handCohabitants.ts'

type CohabitantFieldsProps = {
  readonly cohabitants: readonly TypedCohabitant[]
  /** What is wrong with what is typed in a field. */
  readonly errorAt: (field: string) => string | undefined
  /** Takes the lines, and the fields that were answered anew. */
  readonly onChange: (cohabitants: TypedCohabitant[], answered: readonly string[]) => void
}

/** Who lives with the applicant: a line each, added and removed by a button. */
export function CohabitantFields({ cohabitants, errorAt, onChange }: CohabitantFieldsProps) {
  const { cohabitant: words, fields, unreadable } = useMessages().intake
  const lines = useRef<HTMLDivElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const wantsFocus = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line that was added is there once their number changed
  useEffect(() => {
    if (wantsFocus.current) lines.current?.lastElementChild?.querySelector('input')?.focus()
    wantsFocus.current = false
  }, [cohabitants.length])

  const write = (place: number, part: CohabitantPart, text: string) =>
    onChange(
      cohabitants.map((one, at) => (at === place ? { ...one, [part]: text } : one)),
      [fieldOfLine(place, part)],
    )
  // Those below move up: what was wrong in a place is not any more.
  const remove = (place: number) =>
    onChange(
      cohabitants.filter((_, at) => at !== place),
      cohabitants.flatMap((_, at) => partsOfCohabitant.map((part) => fieldOfLine(at, part))),
    )
  return (
    <Fieldset
      legend={fields.household.cohabitants}
      variant="unstyled"
      m={0}
      classNames={{ legend: styles.legend ?? '' }}
    >
      <Stack gap="xs" align="flex-start">
        <div ref={lines} className={styles.lines}>
          {cohabitants.map((one, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: every field shows what it is given
            <fieldset key={place} className={styles.line} aria-label={unreadable.cohabitant(place + 1)}>
              {partsOfCohabitant.map((part) => (
                <TextInput
                  key={part}
                  name={fieldOfLine(place, part)}
                  type={cohabitantParts[part] === 'day' ? 'date' : 'text'}
                  label={words[part]}
                  value={one[part]}
                  error={errorAt(fieldOfLine(place, part))}
                  autoComplete="off"
                  onChange={({ currentTarget }) => write(place, part, currentTarget.value)}
                />
              ))}
              <Button
                variant="subtle"
                color="gray"
                px="xs"
                aria-label={unreadable.removeCohabitant(place + 1)}
                onClick={() => {
                  remove(place)
                  add.current?.focus()
                }}
              >
                <IconX size="1rem" aria-hidden />
              </Button>
            </fieldset>
          ))}
        </div>
        <Button
          ref={add}
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          disabled={cohabitants.length >= mostCohabitants}
          onClick={() => {
            wantsFocus.current = true
            onChange([...cohabitants, blankCohabitant], [])
          }}
        >
          {unreadable.addCohabitant}
        </Button>
      </Stack>
    </Fieldset>
  )
}
