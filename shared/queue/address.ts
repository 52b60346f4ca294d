import { QueueView } from './contract.ts'
import { densities, ListLayout, listColumns, mostPinned, type SaidLayout } from './layout.ts'

/** As much of a view as somebody said. */
export type SaidView = { readonly [Name in keyof QueueView]?: QueueView[Name] | undefined }

/** What is looked at, how it is shown, and the saved view that was opened: all that the address of a list says. */
export type ListState = { readonly view: QueueView; readonly layout: SaidLayout; readonly saved?: string }

/** The same, as much of it as is to be said. */
type SaidState = { readonly view: SaidView; readonly layout: SaidLayout; readonly saved?: string | undefined }

/** The words of an address, by name. */
type Words = Readonly<Record<string, string>>

/** What the words of the address say; what they say wrongly counts as not said. */
export const readState = (said: Words): ListState => ({
  view: readQueueView(said),
  layout: readLayout(said),
  ...(isId.test(said.view ?? '') && { saved: said.view ?? '' }),
})

const isId = /^[0-9a-f-]{36}$/

/** The words of the address: only what is not so anyway is said. */
export const sayState = ({ view, layout, saved }: SaidState): Words => ({
  ...sayView(view),
  ...sayLayout(layout),
  ...(saved !== undefined && { view: saved }),
})

/** What stands behind `/queue?`, read. */
export const readAddress = (address: string): ListState => readState(Object.fromEntries(new URLSearchParams(address)))

/** What stands behind `/queue?`; lists in it stay legible. */
export const addressOf = (state: SaidState): string =>
  new URLSearchParams(sayState(state)).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')

function readQueueView(said: Words): QueueView {
  const read = QueueView.safeParse(said)
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path }) => path[0])
  return QueueView.parse(Object.fromEntries(Object.entries(said).filter(([name]) => !wrong.includes(name))))
}

const silent = Object.entries(QueueView.parse({}))

function sayView(view: SaidView): Words {
  const said = Object.entries(view).filter(
    ([name, value]) => value !== undefined && !silent.some(([one, usual]) => one === name && usual === value),
  )
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]))
}

/** `columns=dueOn,applicant`, `pinned=1`, `widths=applicant:240`, `density=compact`. */
function readLayout(said: Words): SaidLayout {
  const columns = unique(partsOf(said.columns).flatMap((part) => listColumns.filter((column) => column === part)))
  const widths = Object.fromEntries(partsOf(said.widths).flatMap(readWidth))
  const pinned = /^\d$/.test(said.pinned ?? '') ? Number(said.pinned) : Infinity
  const density = densities.find((one) => one === said.density)
  return {
    ...(columns.length > 0 && { columns }),
    ...(pinned <= mostPinned && { pinned }),
    ...(Object.keys(widths).length > 0 && { widths }),
    ...(density && { density }),
  }
}

function readWidth(part: string): readonly (readonly [string, number])[] {
  const [column = '', width] = part.split(':')
  const read = ListLayout.shape.widths.safeParse({ [column]: Number(width) })
  return read.success ? [[column, Number(width)]] : []
}

function sayLayout({ columns, pinned, widths, density }: SaidLayout): Words {
  return {
    ...(columns && { columns: columns.join(',') }),
    ...(pinned !== undefined && { pinned: String(pinned) }),
    ...(widths && {
      widths: Object.entries(widths)
        .map((pair) => pair.join(':'))
        .join(','),
    }),
    ...(density && { density }),
  }
}

const partsOf = (text = '') => text.split(',')

const unique = <One>(many: readonly One[]) => [...new Set(many)]
