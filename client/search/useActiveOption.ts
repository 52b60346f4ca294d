import { type KeyboardEvent, useLayoutEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Found as All, FoundPerson, FoundRequest } from '#shared/search/contract.ts'
import { addressOfPerson, addressOfRequest } from './addresses.ts'

/** Something found that can be chosen. */
export type Option<Found> = { readonly id: string; readonly to: string; readonly found: Found }

const mostRequests = 8

/** What can be chosen, in its groups and in its order: as many requests as fit, then the persons. */
export function optionsOf(found: All | undefined, listId: string) {
  const option = <Found>(one: Found, to: string): Option<Found> => ({
    id: `${listId}-${to.replaceAll('/', '-')}`,
    to,
    found: one,
  })
  const requests = (found?.requests ?? []).slice(0, mostRequests).map((one) => option(one, addressOfRequest(one)))
  const persons = (found?.persons ?? []).map((one) => option(one, addressOfPerson(one)))
  return { requests, persons, all: [...requests, ...persons] }
}

type Choosing = {
  /** What is typed. */
  readonly words: string
  readonly options: readonly Option<FoundRequest | FoundPerson>[]
  readonly onActive: (id: string | undefined) => void
  readonly onDone: () => void
}

/** The option that the arrows stand on, and what Enter opens; none once something else is typed, or once it is no longer found. */
export function useActiveOption({ words, options, onActive, onDone }: Choosing) {
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<{ readonly words: string; readonly id: string }>()
  const isStill = chosen?.words === words && options.some(({ id }) => id === chosen.id)
  const active = isStill ? chosen.id : undefined
  // Before anything is read of the page: the field and the list tell the same.
  useLayoutEffect(() => {
    onActive(active)
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
    return () => onActive(undefined)
  }, [active, onActive])

  const move = (by: 1 | -1) => {
    const at = options.findIndex(({ id }) => id === active)
    const from = at === -1 && by === -1 ? 0 : at
    const next = options[(from + by + options.length) % options.length]
    if (next) setChosen({ words, id: next.id })
  }
  return {
    active,
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        move(event.key === 'ArrowDown' ? 1 : -1)
      }
      const option = options.find(({ id }) => id === active)
      if (event.key !== 'Enter' || !option) return
      event.preventDefault()
      onDone()
      navigate(option.to)
    },
  }
}
