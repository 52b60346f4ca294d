import { changing, reading } from '#client/http/connect.ts'
import { hints } from '#shared/hints/contract.ts'

export const hintsApi = {
  list: reading('hints', hints.list),
  dismiss: changing(hints.dismiss),
  restore: changing(hints.restore),
}
