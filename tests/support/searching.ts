import type { Answers } from '#shared/intake/record.ts'
import { partsOf } from '#shared/search/asked.ts'
import { search } from '#shared/search/contract.ts'
import { nameKeys } from '#shared/search/nameKeys.ts'
import type { Colleague, openOffice } from './office.ts'

type Office = Awaited<ReturnType<typeof openOffice>>

export const said = <Value>(value: Value) => ({ value, origin: 'declared' as const })

/** Keeps a request of somebody of this name, with what else is told. */
export function requestOf(office: Office, name: string, { identity, ...told }: Answers = {}) {
  const [familyName = '', givenNames = ''] = name.split(', ')
  const named = { ...identity, familyName: said(familyName), givenNames: said(givenNames) }
  return office.request({ applicant: name, answers: { ...told, identity: named } })
}

/** The applicants of the requests that the colleague finds, the best first. */
export async function finds(colleague: Colleague, words: string): Promise<readonly string[]> {
  const { body } = await colleague.ask(search.find, { body: { words } })
  return body.requests.map(({ applicant }) => applicant.text)
}

/** Whether what is typed finds the name, without a wrong letter. */
export function findsName(typed: string, name: string): boolean {
  const keys = nameKeys(name)
  const parts = partsOf(typed)
  const isThere = (word: string) => keys.some((key) => key.startsWith(word))
  return parts.length > 0 && parts.every(({ begun }) => begun.some((words) => words.every(isThere)))
}
