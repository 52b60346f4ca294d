import { readState, type SaidView, addressOf as wordsOf } from '#shared/queue/address.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import type { SaidLayout } from '#shared/queue/layout.ts'
import { filters } from '#shared/queue/viewing.ts'

/** A change of what is looked at; undefined takes a filter away. */
export type ViewChange = SaidView

/** The list without its filters. */
export const unfiltered: ViewChange = Object.fromEntries(filters.map((name) => [name, undefined]))

/** What the address says is looked at, and how it is shown. */
export const stateOf = (address: URLSearchParams) => readState(Object.fromEntries(address))

/** What the address says is looked at. */
export const readView = (address: URLSearchParams): QueueView => stateOf(address).view

type Shown = { readonly layout: SaidLayout; readonly saved?: string | undefined }

/** The address of the view, and of how it is shown. */
export function addressOf(view: ViewChange, shown: Shown = { layout: {} }): string {
  const words = wordsOf({ ...shown, view })
  return words === '' ? '/queue' : `/queue?${words}`
}
