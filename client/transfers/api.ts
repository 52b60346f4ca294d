import { changing, reading } from '#client/http/connect.ts'
import type { Reply } from '#shared/http/endpoint.ts'
import { transfers } from '#shared/transfers/contract.ts'

export const transfersApi = {
  read: reading('transfers', transfers.read),
  takeStep: changing(transfers.takeStep),
}

export type ShownCompetence = Reply<typeof transfers.read>
