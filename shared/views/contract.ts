import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { filledText, text } from '#shared/http/text.ts'
import { queueLists } from '#shared/queue/contract.ts'
import { ListLayout } from '#shared/queue/layout.ts'
import { keptAddress } from './keptAddress.ts'

/** What stands behind `/queue?`; of what is sent, only what a list understands is kept, and never which page is open. */
const Address = text(2_000).transform(keptAddress)

const SavedView = z.object({
  id: z.uuid(),
  name: z.string(),
  address: z.string(),
  /** The whole office's; else the colleague's own. */
  office: z.boolean(),
  version: z.number().int(),
})
export type SavedView = z.infer<typeof SavedView>

const Entry = z.strictObject({ name: filledText(60), address: Address })

const KeptLayout = z.object({ list: z.enum(queueLists), layout: ListLayout })
export type KeptLayout = z.infer<typeof KeptLayout>

export const views = {
  /** My own and the office's by name, those left out that look at what I may not read. */
  list: { method: 'GET', path: '/views', asks: 'requests.list', reply: z.object({ views: z.array(SavedView) }) },
  save: {
    method: 'POST',
    path: '/views',
    asks: 'requests.list',
    body: Entry.extend({ office: z.boolean() }),
    reply: SavedView,
  },
  /** Gives the view another name or another address. */
  change: {
    method: 'PUT',
    path: '/views/:viewId',
    asks: 'requests.list',
    versioned: 'viewId',
    body: Entry,
    reply: SavedView,
  },
  remove: { method: 'DELETE', path: '/views/:viewId', asks: 'requests.list', versioned: 'viewId', reply: z.object({}) },
  /** How I want each list, as far as I ever said so. */
  layouts: {
    method: 'GET',
    path: '/layouts',
    asks: 'requests.list',
    reply: z.object({ layouts: z.array(KeptLayout) }),
  },
  /** A layout of null: as usual again. */
  keepLayout: {
    method: 'PUT',
    path: '/layouts/:list',
    asks: 'requests.list',
    body: z.strictObject({ layout: ListLayout.nullable() }),
    reply: z.object({}),
  },
} as const satisfies Contract
