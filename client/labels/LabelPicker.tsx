import '@mantine/core/styles/Combobox.css'
import { Anchor, Button, Combobox, useCombobox } from '@mantine/core'
import { IconTag } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Ref, useState } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import type { Label } from '#shared/labels/label.ts'
import { may } from '#shared/people/permissions.ts'
import { fold } from '#shared/search/folding.ts'
import { labelsApi } from './api.ts'
import { LabelMark } from './LabelMark.tsx'
import styles from './LabelPicker.module.css'

type LabelPickerProps = {
  readonly ref: Ref<HTMLButtonElement>
  /** The ids of those that the request has. */
  readonly given: readonly string[]
  readonly onGive: (label: Label) => void
}

/** Offers the labels that can be given, each with its meaning; typing a part of either leaves those that bear it. */
export function LabelPicker({ ref, given, onGive }: LabelPickerProps) {
  const { labels: words } = useMessages()
  const manages = may(useWorker(), 'labels.manage')
  const [sought, setSought] = useState('')
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      setSought('')
    },
  })
  const { data } = useQuery({ ...labelsApi.list({}), enabled: combobox.dropdownOpened })
  const free = data?.labels.filter(({ id, retired }) => !retired && !given.includes(id)) ?? []
  const found = free.filter(({ name, meaning }) => fold(`${name} ${meaning}`).includes(fold(sought)))
  const choose = (id: string) => {
    const label = found.find((one) => one.id === id)
    if (label) onGive(label)
    combobox.closeDropdown()
    combobox.focusTarget()
  }
  useShortcut('label', () => combobox.openDropdown())
  return (
    <Combobox store={combobox} position="bottom-start" width="max-content" withinPortal={false} onOptionSubmit={choose}>
      <Combobox.Target withAriaAttributes={false}>
        <Button
          ref={ref}
          variant="subtle"
          color="gray"
          size="compact-sm"
          ml={given.length === 0 ? '-0.5rem' : 0}
          leftSection={<IconTag size="1rem" aria-hidden />}
          aria-expanded={combobox.dropdownOpened}
          aria-haspopup="listbox"
          onClick={() => combobox.toggleDropdown()}
        >
          {words.give}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown className={styles.dropdown ?? ''}>
        <Combobox.Search
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={combobox.dropdownOpened}
          aria-label={words.find}
          placeholder={words.find}
          value={sought}
          onChange={({ currentTarget }) => {
            setSought(currentTarget.value)
            combobox.selectFirstOption()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') combobox.focusTarget()
          }}
        />
        <Combobox.Options className={styles.options ?? ''} aria-label={words.ofOffice}>
          {found.map((label) => (
            <Combobox.Option key={label.id} value={label.id}>
              <LabelMark label={label} />
              {label.meaning !== '' && <span className={styles.meaning}>{label.meaning}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {data && found.length === 0 && (
          <Combobox.Empty role="status">{emptyText(words, data.labels, free)}</Combobox.Empty>
        )}
        {manages && (
          <Combobox.Footer>
            <Anchor component={Link} to="/office/labels" size="sm">
              {words.manage}
            </Anchor>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}

type Words = ReturnType<typeof useMessages>['labels']

function emptyText(words: Words, all: readonly Label[], free: readonly Label[]) {
  if (all.length === 0) return words.empty
  return free.length === 0 ? words.allGiven : words.noneFound
}
