import type { Reply } from '#shared/http/endpoint.ts'
import type { office, Sender } from '#shared/office/contract.ts'

export type NewKey = Reply<typeof office.addKey>

/** Which dialog is open on the senders' page, and about what. */
export type Opened =
  | { readonly dialog: 'none' | 'addSender' }
  | { readonly dialog: 'addKey'; readonly sender: Sender }
  | { readonly dialog: 'secret'; readonly sender: Sender; readonly secret: string }
  | { readonly dialog: 'removeKey'; readonly sender: Sender; readonly keyId: string }
