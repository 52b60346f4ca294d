import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { languages } from '#shared/language/languages.ts'
import { roles } from '#shared/people/permissions.ts'

export const Me = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  language: z.enum(languages),
})
export type Me = z.infer<typeof Me>

const Session = z.object({
  /** Null until the first visitor has named the office. */
  office: z.object({ name: z.string() }).nullable(),
  /** Null when nobody is signed in. */
  worker: Me.nullable(),
})

export const session = {
  show: { method: 'GET', path: '/session', asks: 'everyone', reply: Session },
  signIn: {
    method: 'POST',
    path: '/session',
    asks: 'everyone',
    body: z.strictObject({ signInName: z.string().max(200), password: z.string().max(1_000) }),
    reply: Session,
  },
  signOut: { method: 'DELETE', path: '/session', asks: 'signed-in', reply: Session },
  chooseLanguage: {
    method: 'PUT',
    path: '/session/language',
    asks: 'signed-in',
    body: z.strictObject({ language: z.enum(languages) }),
    reply: Session,
  },
} as const satisfies Contract
