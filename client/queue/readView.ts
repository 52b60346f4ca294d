import { QueueView } from '#shared/queue/contract.ts'
import { filters } from '#shared/queue/viewing.ts'

/** A change of what is looked at; undefined takes a filter away. */
export type ViewChange = { readonly [Name in keyof QueueView]?: QueueView[Name] | undefined }

/** The list without its filters. */
export const unfiltered: ViewChange = Object.fromEntries(filters.map((name) => [name, undefined]))

/** What the address says is looked at; what it says wrongly counts as not said. */
export function readView(address: URLSearchParams): QueueView {
  const said = Object.fromEntries(address)
  const read = QueueView.safeParse(said)
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path }) => path[0])
  return QueueView.parse(Object.fromEntries(Object.entries(said).filter(([name]) => !wrong.includes(name))))
}

const silent = Object.entries(QueueView.parse({}))

/** The address of the view: only what is not so anyway is said. */
export function addressOf(view: ViewChange): string {
  const said = Object.entries(view).filter(
    ([name, value]) => value !== undefined && !silent.some(([one, usual]) => one === name && usual === value),
  )
  const words = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return words === '' ? '/queue' : `/queue?${words}`
}
