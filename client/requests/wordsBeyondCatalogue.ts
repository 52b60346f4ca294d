import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import type { ShownRequest } from './api.ts'

/** What was asked for in words that the catalogue does not know; empty when it knows them all. */
export const wordsBeyondCatalogue = ({ answers }: ShownRequest): string =>
  (answers.need?.aidTypes?.value ?? []).filter((word) => knownAidTypes([word]).length === 0).join(', ')
