import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { ChangedRequest } from '#shared/requests/contract.ts'
import { Label, LabelEntry } from './label.ts'

const all = { method: 'GET', reply: z.object({ labels: z.array(Label) }) } as const
const onRequest = { method: 'POST', asks: 'requests.work', versioned: 'requestId', reply: ChangedRequest } as const

export const labels = {
  /** All labels by name, with those that are no longer given. */
  list: { ...all, path: '/labels', asks: 'requests.read' },
  /** The same for who manages them, an administrator who reads no request. */
  managed: { ...all, path: '/labels/managed', asks: 'labels.manage' },
  add: { method: 'POST', path: '/labels', asks: 'labels.manage', body: LabelEntry, reply: Label },
  change: {
    method: 'PUT',
    path: '/labels/:labelId',
    asks: 'labels.manage',
    versioned: 'labelId',
    body: LabelEntry,
    reply: Label,
  },
  /** No longer gives it, or gives it again. */
  retire: {
    method: 'POST',
    path: '/labels/:labelId/retired',
    asks: 'labels.manage',
    versioned: 'labelId',
    body: z.strictObject({ retired: z.boolean() }),
    reply: Label,
  },
  give: { ...onRequest, path: '/requests/:requestId/labels', body: z.strictObject({ labelId: z.string().max(60) }) },
  take: { ...onRequest, path: '/requests/:requestId/labels/:labelId/remove' },
} as const satisfies Contract
