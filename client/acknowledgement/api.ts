import { changing, reading } from '#client/http/connect.ts'
import { acknowledgement } from '#shared/acknowledgement/contract.ts'
import type { Reply } from '#shared/http/endpoint.ts'

export const acknowledgementApi = {
  show: reading('acknowledgement', acknowledgement.show),
  give: changing(acknowledgement.give),
  correct: changing(acknowledgement.correct),
}

export type ShownAcknowledgement = Reply<typeof acknowledgement.show>
