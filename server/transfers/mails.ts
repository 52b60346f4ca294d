import { getLetter } from '#server/letters/storage.ts'
import { insertMail } from '#server/mail/storage.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'
import { isMailAddress } from '#shared/mail/mailAddress.ts'
import { refuse, refusedField } from '#shared/refusals.ts'
import { transferLetterWords } from '#shared/transfers/letterWords.ts'
import type { Taking } from './taking.ts'

/** Sends by mail those of the two letters that are to leave so, each with its letter alone. */
export async function writeMails(taking: Taking<'send'>): Promise<void> {
  const { tx, request, transfer, taken } = taking
  if (taken.toCentre.how === 'mail') {
    await write(taking, { to: transfer.centreEmail, letterId: transfer.toCentreLetterId, field: 'toCentre' })
  }
  if (taken.toApplicant.how === 'mail') {
    const { answers } = await getRequestWithAnswers(tx, request.id)
    const to = answers.contact?.email?.value.trim() ?? ''
    await write(taking, { to, letterId: transfer.toApplicantLetterId, field: 'toApplicant' })
  }
}

export async function writeReferralMail(taking: Taking<'refer'>): Promise<void> {
  const { transfer, taken } = taking
  if (taken.sending.how !== 'mail') return
  await write(taking, { to: transfer.referralEmail ?? '', letterId: transfer.referralLetterId, field: 'sending' })
}

type Mail = { readonly to: string; readonly letterId: string | null; readonly field: string }

async function write(
  { office, worker, tx, request }: Pick<Taking, 'office' | 'worker' | 'tx' | 'request'>,
  { to, letterId, field }: Mail,
) {
  if (!isMailAddress(to) || letterId === null) throw refusedField(field, 'no address to send it to')
  refuse((await findSetting(tx, 'mail')) === null ? 'mail-not-set-up' : null)
  const { language } = await getLetter(tx, letterId)
  const { mail } = transferLetterWords[officialLanguages.find((one) => one === language) ?? 'fr'].transfer
  await insertMail(tx, {
    requestId: request.id,
    letterId,
    to,
    subject: mail.subject(request.number),
    text: `${mail.text}\n${worker.name}`,
    writtenAt: office.clock.now(),
    writtenBy: worker.id,
  })
}
