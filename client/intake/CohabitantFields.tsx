import '#client/forms/formStyles.ts'
import { Button, Fieldset, Input, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { mostCohabitants } from '#shared/intake/record.ts'
import styles from './CohabitantFields.module.css'
import { blankCohabitant, type TypedCohabitant } from './handCohabitants.ts'
import { cohabitantsPath } from './handFields.ts'

type CohabitantFieldsProps = {
  readonly cohabitants: readonly TypedCohabitant[]
  readonly error: string | undefined
  readonly onChange: (cohabitants: TypedCohabitant[]) => void
}

/** Who lives with the applicant: a line each, added and removed by a button. */
export function CohabitantFields({ cohabitants, error, onChange }: CohabitantFieldsProps) {
  const { cohabitant: words, fields, unreadable } = useMessages().intake
  const lines = useRef<HTMLDivElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const wantsFocus = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line that was added is there once their number changed
  useEffect(() => {
    if (wantsFocus.current) lines.current?.lastElementChild?.querySelector('input')?.focus()
    wantsFocus.current = false
  }, [cohabitants.length])

  const write = (place: number, part: keyof typeof kinds, text: string) =>
    onChange(cohabitants.map((one, at) => (at === place ? { ...one, [part]: text } : one)))
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
              {parts.map((part) => (
                <TextInput
                  key={part}
                  name={cohabitantsPath}
                  type={kinds[part]}
                  label={words[part]}
                  value={one[part]}
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
                  onChange(cohabitants.filter((_, at) => at !== place))
                  add.current?.focus()
                }}
              >
                <IconX size="1rem" aria-hidden />
              </Button>
            </fieldset>
          ))}
        </div>
        {error && <Input.Error role="alert">{error}</Input.Error>}
        <Button
          ref={add}
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          disabled={cohabitants.length >= mostCohabitants}
          onClick={() => {
            wantsFocus.current = true
            onChange([...cohabitants, blankCohabitant])
          }}
        >
          {unreadable.addCohabitant}
        </Button>
      </Stack>
    </Fieldset>
  )
}

const parts = ['name', 'relationship', 'birthDate'] as const
const kinds = { name: 'text', relationship: 'text', birthDate: 'date' } as const
