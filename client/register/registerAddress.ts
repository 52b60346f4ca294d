import { RegisterView } from '#shared/register/contract.ts'

/** What the address says is looked at; what it says wrongly counts as not said. */
export function readView(address: URLSearchParams): RegisterView {
  const said = Object.fromEntries([...address].filter(([, value]) => value !== ''))
  const read = RegisterView.safeParse(said)
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path }) => path[0])
  return RegisterView.parse(Object.fromEntries(Object.entries(said).filter(([name]) => !wrong.includes(name))))
}

/** The address of what is looked at, below any path. */
export function searchOf(view: { readonly [Name in keyof RegisterView]?: RegisterView[Name] | null }): string {
  const said = Object.entries(view).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  )
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}
