import type { InBackground } from '#server/inBackground.ts'
import { getLetter } from '#server/letters/storage.ts'
import { findOfficeName } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { repeatedly } from '#server/repeatedly.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import type { MailServer } from '#shared/mail/mailServer.ts'
import type { Trouble } from '#shared/mail/troubles.ts'
import { endAttempt, settleInterrupted, takeDue } from './acts.ts'
import { deliver, type Message } from './delivery.ts'
import type { StoredMail } from './storage.ts'

const second = 1_000
/** How often the outbox is looked at, whatever happens. */
const every = 15 * second
/** News that come together are one look. */
const together = 0.1 * second
/** How long a mail that is leaving may take when the program ends. */
const grace = 5 * second

/**
 * Sends what is in the outbox: at once what is new, again what failed, one after the other, for as long as the program
 * runs; at its end no other mail, and one that is leaving may end.
 */
export const startSending = (office: Office): InBackground =>
  repeatedly(office, {
    round: (isStopped) => sendDue(office, isStopped),
    every,
    after: { news: ['request', 'mail'], within: together },
    grace,
    failure: 'the outbox could not be looked at',
  })

/** Sends what is due, until nothing is, or until the server fails in a way that the next mail would meet too. Never twice at once. */
export async function sendDue(office: Office, isStopped: () => boolean = () => false): Promise<void> {
  await settleInterrupted(office)
  const server = await findSetting(office.store.read, 'mail')
  if (!server) return
  while (!isStopped()) {
    const mail = await takeDue(office)
    if (!mail) return
    const trouble = await sendOne(office, server, mail)
    if (trouble !== null && ofTheServer.includes(trouble)) return
  }
}

const ofTheServer: readonly Trouble[] = ['unreachable', 'untrusted', 'signInRefused']

async function sendOne(office: Office, server: MailServer, mail: StoredMail): Promise<Trouble | null> {
  const failure = await deliver(server, await messageOf(office, mail))
  await endAttempt(office, mail, failure)
  // Neither the address nor what the server said of it belongs in a log.
  office.log.info({ mail: mail.id, attempts: mail.attempts, trouble: failure?.trouble ?? null }, 'mail tried')
  return failure?.trouble ?? null
}

async function messageOf({ store }: Office, mail: StoredMail): Promise<Message> {
  const { number } = await getAidRequest(store.read, mail.requestId)
  const letter = mail.letterId === null ? null : await getLetter(store.read, mail.letterId)
  return {
    ...mail,
    fromName: (await findOfficeName(store.read)) ?? '',
    attachment: letter && { name: `${number.replace('/', '-')}.pdf`, content: letter.pdf },
  }
}
