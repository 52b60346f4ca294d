import type * as z from 'zod'
import { findOfficeName } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { changeSetting } from '#server/settings/acts.ts'
import { findSetting } from '#server/settings/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Language } from '#shared/language/languages.ts'
import type { MailServerChange } from '#shared/mail/contract.ts'
import { testMailDe } from '#shared/mail/letter.de.ts'
import { testMailEn } from '#shared/mail/letter.en.ts'
import { testMailFr } from '#shared/mail/letter.fr.ts'
import { testMailNl } from '#shared/mail/letter.nl.ts'
import type { MailServer } from '#shared/mail/mailServer.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refusedField } from '#shared/refusals.ts'
import { deliver } from './delivery.ts'

/** The office's server without its password; null while none is set. */
export async function showMailServer({ store }: Office) {
  const found = await findSetting(store.read, 'mail')
  if (!found) return { server: null }
  const { password, ...server } = found
  return { server: { ...server, passwordSet: password !== '' } }
}

/** Sets the server. The password may stay as it was, but never goes to another server or user than it was given for. */
export async function setMailServer(office: Office, worker: Worker, change: z.output<typeof MailServerChange>) {
  const known = await findSetting(office.store.read, 'mail')
  const password = change.password ?? keptPassword(known, change)
  await changeSetting(office, worker, { name: 'mail', value: { ...change, password } })
  return showMailServer(office)
}

function keptPassword(known: MailServer | null, { host, user }: Pick<MailServer, 'host' | 'user'>): string {
  if (user === '' || !known || known.password === '') return ''
  if (known.host === host && known.user === user) return known.password
  const reason = 'a password is given anew for another server or user'
  throw refusedField('password', reason)
}

type Try = { readonly to: string; readonly language: Language }

/** Sends a mail that says nothing, and tells what became of it. */
export async function tryMailServer({ store, clock }: Office, { to, language }: Try) {
  const server = await findSetting(store.read, 'mail')
  if (!server) throw new Refused('mail-not-set-up')
  const fromName = (await findOfficeName(store.read)) ?? ''
  const failure = await deliver(server, {
    ...testMails[language],
    id: newId(),
    fromName,
    to,
    writtenAt: clock.now(),
    attachment: null,
  })
  return failure ?? { trouble: null, said: null }
}

const testMails = { fr: testMailFr, nl: testMailNl, de: testMailDe, en: testMailEn }
