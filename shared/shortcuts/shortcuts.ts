import { may, type Permission, type Worker } from '#shared/people/permissions.ts'

/** Where a key holds. */
export const places = ['everywhere', 'go', 'list', 'request', 'comparison'] as const
export type Place = (typeof places)[number]

type Shortcut = {
  readonly place: Place
  /**
   * Any of these does it, named as the browser does (`KeyboardEvent.key`), so that they are where the keyboard has
   * them. `Control+k` is Command + k on a Mac; in `g t` one key comes after another.
   */
  readonly keys: readonly [string, ...string[]]
  /** Whom it serves; everybody when absent. */
  readonly asks?: Permission
}

/** Every key that does something, in the order in which the help names them. */
export const shortcuts = {
  search: { place: 'everywhere', keys: ['/'], asks: 'requests.list' },
  palette: { place: 'everywhere', keys: ['Control+k'] },
  next: { place: 'everywhere', keys: ['s'], asks: 'requests.work' },
  takeBack: { place: 'everywhere', keys: ['z'], asks: 'requests.work' },
  help: { place: 'everywhere', keys: ['?'] },

  goToday: { place: 'go', keys: ['g t'], asks: 'requests.read' },
  goToTriage: { place: 'go', keys: ['g q'], asks: 'requests.list' },
  goToTakeOn: { place: 'go', keys: ['g p'], asks: 'requests.list' },
  goMine: { place: 'go', keys: ['g m'], asks: 'requests.work' },
  goEveryones: { place: 'go', keys: ['g e'], asks: 'requests.list' },
  goUnacknowledged: { place: 'go', keys: ['g a'], asks: 'requests.list' },
  goClosed: { place: 'go', keys: ['g f'], asks: 'requests.list' },
  goRegister: { place: 'go', keys: ['g r'], asks: 'requests.list' },
  goMeetings: { place: 'go', keys: ['g c'], asks: 'requests.read' },
  goUnreadable: { place: 'go', keys: ['g u'], asks: 'messages.read' },
  goBulk: { place: 'go', keys: ['g b'], asks: 'requests.work' },
  goSettings: { place: 'go', keys: ['g o'], asks: 'office.manage' },

  nextRow: { place: 'list', keys: ['j', 'ArrowDown'], asks: 'requests.list' },
  previousRow: { place: 'list', keys: ['k', 'ArrowUp'], asks: 'requests.list' },
  openRow: { place: 'list', keys: ['Enter'], asks: 'requests.list' },
  selectRow: { place: 'list', keys: ['x'], asks: 'requests.work' },
  extendRow: { place: 'list', keys: ['X'], asks: 'requests.work' },
  extendDown: { place: 'list', keys: ['J'], asks: 'requests.work' },
  extendUp: { place: 'list', keys: ['K'], asks: 'requests.work' },
  closeBeside: { place: 'list', keys: ['Escape'], asks: 'requests.list' },

  nextRequest: { place: 'request', keys: ['j'], asks: 'requests.list' },
  previousRequest: { place: 'request', keys: ['k'], asks: 'requests.list' },
  triage: { place: 'request', keys: ['t'], asks: 'requests.work' },
  claim: { place: 'request', keys: ['c'], asks: 'requests.work' },
  release: { place: 'request', keys: ['r'], asks: 'requests.work' },
  note: { place: 'request', keys: ['n'], asks: 'requests.work' },
  acknowledge: { place: 'request', keys: ['a'], asks: 'requests.read' },
  label: { place: 'request', keys: ['l'], asks: 'requests.work' },
  compare: { place: 'request', keys: ['d'], asks: 'requests.list' },
  backToList: { place: 'request', keys: ['Escape'], asks: 'requests.list' },

  samePerson: { place: 'comparison', keys: ['p'], asks: 'requests.work' },
  sameHousehold: { place: 'comparison', keys: ['h'], asks: 'requests.work' },
  notTheSame: { place: 'comparison', keys: ['d'], asks: 'requests.work' },
  undoVerdict: { place: 'comparison', keys: ['u'], asks: 'requests.work' },
  backToRequest: { place: 'comparison', keys: ['Escape'], asks: 'requests.list' },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutName = keyof typeof shortcuts

export const shortcutNames = Object.keys(shortcuts).filter((name): name is ShortcutName =>
  Object.hasOwn(shortcuts, name),
)

/** Those that go to another page. */
export type GoName = {
  [Name in ShortcutName]: (typeof shortcuts)[Name]['place'] extends 'go' ? Name : never
}[ShortcutName]

/** The keys that hold in a place, as far as they serve this worker. */
export const shortcutsAt = (place: Place, worker: Pick<Worker, 'roles'>): readonly ShortcutName[] =>
  shortcutNames.filter((name) => shortcuts[name].place === place && serves(shortcuts[name], worker))

const serves = ({ asks }: Shortcut, worker: Pick<Worker, 'roles'>) => asks === undefined || may(worker, asks)
