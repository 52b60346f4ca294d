import { afterMail } from '#server/acknowledgement/afterMail.ts'
import { act, type Done } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import type { Seen } from '#server/requests/changing.ts'
import type { Database } from '#server/storage/store.ts'
import type { Act } from '#shared/journal/acts.ts'
import type { MailState, MailStep } from '#shared/mail/states.ts'
import { stepsIn } from '#shared/mail/states.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import type { Failure } from './failure.ts'
import { outcomeOf } from './outcome.ts'
import { findDue, getMail, listInterrupted, type StoredMail, saveMail } from './storage.ts'

/** Takes the mail that has waited longest; from now on it may have left. Undefined while none is due. */
export const takeDue = (office: Office) =>
  act(office, null, async (tx): Promise<Done<StoredMail | undefined>> => {
    const now = office.clock.now()
    const due = await findDue(tx, now)
    const changes = { state: 'sending', attempts: (due?.attempts ?? 0) + 1, nextAttemptAt: now } as const
    return { result: due && (await saveMail(tx, due, changes)), entry: null }
  })

/** Writes down how an attempt ended; the journal keeps every end but a pause. */
export const endAttempt = (office: Office, mail: StoredMail, failure: Failure | null) =>
  act(office, null, (tx) => settle(tx, mail, outcomeOf(mail, failure, office.clock.now())))

/** Before anything is sent, what stands as being sent is what a process could not end: whether it left, somebody must say. */
export async function settleInterrupted(office: Office): Promise<void> {
  for (const mail of await listInterrupted(office.store.read))
    await endAttempt(office, mail, { trouble: 'interrupted', said: null })
}

type Step = Seen & { readonly mailId: string; readonly step: MailStep }

/** A worker decides about a mail that waits, that may have left, or that was given up, over the version of it that was seen. */
export const takeMailStep = (office: Office, worker: Worker, { requestId, mailId, version, step }: Step) =>
  act(office, worker, async (tx) => {
    const mail = await getMail(tx, requestId, mailId)
    if (mail.version !== version || !stepsIn[mail.state].includes(step)) throw new Refused('mail-moved-on')
    const now = office.clock.now()
    const changes = {
      tryNow: { nextAttemptAt: now },
      itLeft: { state: 'sent', trouble: null, lastError: null },
      sendAgain: { state: 'waiting', attempts: 0, nextAttemptAt: now, sentAt: null },
      giveUp: { state: 'givenUp', nextAttemptAt: null },
    } as const satisfies Record<MailStep, Parameters<typeof saveMail>[2]>
    return settle(tx, mail, changes[step])
  })

const actOf: Readonly<Partial<Record<MailState, Act>>> = {
  sent: 'mailSent',
  uncertain: 'mailUncertain',
  givenUp: 'mailFailed',
}

/** Keeps the change with all that follows from it. */
async function settle(
  tx: Database,
  seen: StoredMail,
  changes: Parameters<typeof saveMail>[2],
): Promise<Done<StoredMail>> {
  const mail = await saveMail(tx, seen, changes)
  const { requestId } = mail
  const triedAgain = seen.state !== 'sending' && mail.state === 'waiting'
  const name = triedAgain ? 'mailTriedAgain' : actOf[mail.state]
  const details = { mail: mail.id, ...(mail.trouble && { trouble: mail.trouble }) }
  return {
    result: mail,
    entry: name ? { act: name, requestId, details } : null,
    news: [{ type: 'mail', id: requestId, version: 0 }, ...(await afterMail(tx, mail))],
  }
}
