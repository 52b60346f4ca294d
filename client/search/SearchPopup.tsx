import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useImperativeHandle } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { fewestLetters } from '#shared/search/limits.ts'
import { finding } from './api.ts'
import { NothingFound } from './NothingFound.tsx'
import { OptionGroup } from './OptionGroup.tsx'
import { PersonFound } from './PersonFound.tsx'
import { RequestFound } from './RequestFound.tsx'
import styles from './SearchPopup.module.css'
import { optionsOf, useActiveOption } from './useActiveOption.ts'

/** How long typing must pause before it is looked up, in milliseconds. */
const pause = 120

type SearchPopupProps = {
  readonly listId: string
  readonly words: string
  /** What the keys of the field do here. */
  readonly choose: RefObject<((event: KeyboardEvent) => void) | null>
  /** Which option the field is told to be on. */
  readonly onActive: (id: string | undefined) => void
  readonly onDone: () => void
}

/** What is found while one types: requests and persons, of which one is chosen by keys or pointer. What was found stays until something else is. */
export function SearchPopup({ listId, words, choose, onActive, onDone }: SearchPopupProps) {
  const { search } = useMessages()
  const [asked] = useDebouncedValue(words.trim(), pause)
  const isEnough = asked.length >= fewestLetters
  const { data, error, isFetching, isPlaceholderData } = useQuery({ ...finding(asked), enabled: isEnough })
  // That nothing was found is said of these words, never of those before.
  const isOfOthers = isPlaceholderData && data?.requests.length === 0
  const found = isEnough && !isOfOthers ? data : undefined
  const options = optionsOf(found, listId)
  const { active, onKeyDown } = useActiveOption({ words, options: options.all, onActive, onDone })
  useImperativeHandle(choose, () => onKeyDown)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the field while the pointer chooses
    <div className={styles.popup} onMouseDown={(event) => event.preventDefault()} aria-busy={isFetching}>
      <div role="listbox" id={listId} aria-label={search.title}>
        <OptionGroup title={search.requests} options={options.requests} active={active} onDone={onDone}>
          {({ found: request }) => <RequestFound found={request} />}
        </OptionGroup>
        <OptionGroup title={search.persons} options={options.persons} active={active} onDone={onDone}>
          {({ found: person }) => <PersonFound found={person} />}
        </OptionGroup>
      </div>
      <div className={styles.said} role="status">
        {!isEnough && search.tooShort}
        {isEnough && !found && !error && search.searching}
        {found && found.requests.length > 0 && search.found(options.requests.length)}
      </div>
      {error && <RefusalText error={error} />}
      {found && found.requests.length === 0 && <NothingFound words={asked} />}
      {found && found.requests.length > options.requests.length && (
        <Link className={styles.all} to="/search" state={{ words: asked }} tabIndex={-1} onClick={onDone}>
          {search.all}
        </Link>
      )}
    </div>
  )
}
