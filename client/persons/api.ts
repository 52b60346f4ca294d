import { changing, reading } from '#client/http/connect.ts'
import { persons } from '#shared/persons/contract.ts'

export const personsApi = {
  alike: reading('persons', persons.alike),
  alikeTyped: reading('persons', persons.alikeTyped),
  household: reading('persons', persons.household),
  judge: changing(persons.judge),
  undo: changing(persons.undo),
}

/** The page on which two requests stand side by side. */
export const comparisonAddress = (requestId: string, otherId: string) => `/requests/${requestId}/compare/${otherId}`
