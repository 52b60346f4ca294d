import { IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import { may } from '#shared/people/permissions.ts'
import { longestSearch } from '#shared/search/limits.ts'
import styles from './SearchField.module.css'
import { useOpening } from './useOpening.ts'

const SearchPopup = lazy(() => import('./SearchPopup.tsx').then((loaded) => ({ default: loaded.SearchPopup })))

const listId = 'search-found'

/** Where one searches, in the header of every page; what is found is loaded when something is first typed. */
export function SearchField() {
  return may(useWorker(), 'requests.list') ? <Field /> : null
}

function Field() {
  const { search } = useMessages()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  /** What the keys do among what is found, while it is shown. */
  const choose = useRef<(event: KeyboardEvent) => void>(null)
  const [words, setWords] = useState('')
  const [active, setActive] = useState<string>()
  const { opened, open, close, placeProps } = useOpening(input)
  useShortcut('search', open)
  const shown = opened && words.trim() !== ''
  const done = () => {
    setActive(undefined)
    close(false)
  }
  return (
    <search className={styles.place} data-opened={opened || undefined} {...placeProps}>
      <button type="button" className={styles.opener} aria-label={search.open} onClick={open}>
        <IconSearch size="1.25rem" aria-hidden />
      </button>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() === '') return
          done()
          navigate('/search', { state: { words: words.trim() } })
        }}
      >
        <IconSearch className={styles.icon} size="1.125rem" aria-hidden />
        <input
          ref={input}
          className={styles.input}
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestSearch}
          placeholder={search.placeholder}
          aria-label={search.label}
          aria-keyshortcuts="/"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? listId : undefined}
          aria-activedescendant={shown ? active : undefined}
          value={words}
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value)
            open()
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') {
              event.preventDefault()
              close(true)
            } else if (shown) choose.current?.(event)
          }}
        />
        <button type="button" className={styles.closer} aria-label={search.close} onClick={() => close(true)}>
          <IconX size="1.125rem" aria-hidden />
        </button>
      </form>
      {shown && (
        <Suspense>
          <SearchPopup listId={listId} words={words} choose={choose} onActive={setActive} onDone={done} />
        </Suspense>
      )}
    </search>
  )
}
