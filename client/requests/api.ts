import { changing, reading } from '#client/http/connect.ts'
import type { Reply } from '#shared/http/endpoint.ts'
import { office } from '#shared/office/contract.ts'
import { requests } from '#shared/requests/contract.ts'

export const requestsApi = {
  read: reading('requests', requests.read),
  original: reading('requests', requests.original),
  triage: changing(requests.triage),
  claim: changing(requests.claim),
  release: changing(requests.release),
  assign: changing(requests.assign),
  takeOver: changing(requests.takeOver),
  takeStep: changing(requests.takeStep),
  /** Who works here: names for the ids in the timeline, and those to whom a request can be given. */
  colleagues: reading('office', office.colleagues),
}

/** A request as the page shows it; at the desk without story and timeline. */
export type ShownRequest = Reply<typeof requests.read>
