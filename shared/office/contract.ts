import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { filledText } from '#shared/http/text.ts'
import { languages } from '#shared/language/languages.ts'
import { roles } from '#shared/people/permissions.ts'

export const shortestPassword = 12
const Password = z.string().min(shortestPassword).max(1_000)
const SignInName = filledText(80).regex(/^[\p{L}\p{N}._@-]+$/u)

const Colleague = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  active: z.boolean(),
})

const ManagedColleague = Colleague.extend({ signInName: z.string(), language: z.enum(languages) })
export type ManagedColleague = z.infer<typeof ManagedColleague>

const SenderKey = z.object({ id: z.string(), kind: z.enum(['v1', 'v1a']), addedAt: z.string() })
const Sender = z.object({
  id: z.string(),
  name: z.string(),
  /** Whether it acknowledges receipt to the applicant itself, the day it is sent. */
  acknowledges: z.boolean(),
  keys: z.array(SenderKey),
})
export type Sender = z.infer<typeof Sender>

/** A key just made or received. `secret` is shown this once for `v1` (`whsec_…`), null for `v1a`, whose public key (`whpk_…`) the sender gave. */
const NewKey = z.object({ sender: Sender, secret: z.string().nullable() })
const KeyWanted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('v1') }),
  z.strictObject({ kind: z.literal('v1a'), publicKey: z.string().regex(/^whpk_[A-Za-z0-9+/]{43}=$/) }),
])

export const office = {
  /** The first visitor names the office and becomes its administrator, with the code printed on the console. */
  setUp: {
    method: 'POST',
    path: '/office',
    asks: 'everyone',
    body: z.strictObject({
      code: filledText(100),
      officeName: filledText(200),
      name: filledText(120),
      signInName: SignInName,
      password: Password,
      language: z.enum(languages),
    }),
    reply: z.object({}),
  },
  colleagues: {
    method: 'GET',
    path: '/colleagues',
    asks: 'signed-in',
    reply: z.object({ colleagues: z.array(Colleague) }),
  },
  managedColleagues: {
    method: 'GET',
    path: '/office/colleagues',
    asks: 'office.manage',
    reply: z.object({ colleagues: z.array(ManagedColleague) }),
  },
  addColleague: {
    method: 'POST',
    path: '/office/colleagues',
    asks: 'office.manage',
    body: z.strictObject({
      name: filledText(120),
      signInName: SignInName,
      password: Password,
      roles: z.array(z.enum(roles)).min(1),
      language: z.enum(languages),
    }),
    reply: ManagedColleague,
  },
  /** A colleague who is no longer active, or whose password is changed, is signed out everywhere at once. */
  changeColleague: {
    method: 'PUT',
    path: '/office/colleagues/:workerId',
    asks: 'office.manage',
    body: z.strictObject({
      name: filledText(120),
      roles: z.array(z.enum(roles)).min(1),
      active: z.boolean(),
      password: Password.optional(),
    }),
    reply: ManagedColleague,
  },
  senders: {
    method: 'GET',
    path: '/office/senders',
    asks: 'office.manage',
    reply: z.object({ senders: z.array(Sender) }),
  },
  addSender: {
    method: 'POST',
    path: '/office/senders',
    asks: 'office.manage',
    body: z.strictObject({ id: z.string().regex(/^[a-z0-9-]{2,40}$/), name: filledText(120) }),
    reply: NewKey,
  },
  changeSender: {
    method: 'PUT',
    path: '/office/senders/:senderId',
    asks: 'office.manage',
    body: z.strictObject({ acknowledges: z.boolean() }),
    reply: Sender,
  },
  addKey: {
    method: 'POST',
    path: '/office/senders/:senderId/keys',
    asks: 'office.manage',
    body: KeyWanted,
    reply: NewKey,
  },
  removeKey: {
    method: 'DELETE',
    path: '/office/senders/:senderId/keys/:keyId',
    asks: 'office.manage',
    reply: Sender,
  },
} as const satisfies Contract
