import { changing, reading } from '#client/http/connect.ts'
import { clocks } from '#shared/clocks/contract.ts'

export const clocksApi = {
  terms: reading('clocks', clocks.terms),
  correctTerms: changing(clocks.correctTerms),
  record: changing(clocks.record),
}
