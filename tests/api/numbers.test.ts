import { expect, test } from 'vitest'
import { findOriginal } from '#server/intake/storage.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import type { Answers } from '#shared/intake/record.ts'
import { openOffice } from '#tests/support/office.ts'
import { addKey, addSender, message, send } from '#tests/support/sending.ts'

const said = (value: string) => ({ value, origin: 'declared' as const })

/** What an office keeps of these answers, and what it keeps of the message. */
async function keptOf(sent: Pick<Answers, 'identity' | 'contact' | 'situation' | 'means'>) {
  await using office = await openOffice()
  await addSender(office.office)
  await addKey(office.office)
  const { status, body } = await send(office, message(sent))
  expect(status).toBe(201)
  const { answers, request } = await getRequestWithAnswers(office.office.store.read, body.requestId)
  const original = await findOriginal(office.office.store.read, body.requestId)
  return { answers, request, original: new TextDecoder().decode(original?.body) }
}

test('right numbers are stored plain, beside what else came; the message stays as it came', async () => {
  const { answers, original } = await keptOf({
    identity: { niss: { ...said('85.07.30-001.60'), seenOn: '2026-03-01' } },
    contact: { phone: said('0470/12.34.56'), otherPhone: said('0033 6 12 34 56 78') },
    situation: { enterpriseNumber: said('BE 0202.239.951') },
    means: { account: said('be68 5390 0754 7034') },
  })
  expect(answers).toMatchObject({
    identity: { niss: { value: '85073000160', origin: 'declared', seenOn: '2026-03-01' } },
    contact: { phone: { value: '+32470123456' }, otherPhone: { value: '+33612345678' } },
    situation: { enterpriseNumber: { value: '0202239951' } },
    means: { account: { value: 'BE68539007547034' } },
  })
  for (const typed of ['85.07.30-001.60', '0470/12.34.56', 'be68 5390 0754 7034']) expect(original).toContain(typed)
})

test('a wrong number is no reason to refuse a request, and is kept exactly as it was typed', async () => {
  const wrong = {
    identity: { niss: said('85.07.30-001.61') },
    contact: { phone: said('0470 12 34 5'), otherPhone: said(' chez ma sœur ') },
    situation: { enterpriseNumber: said('en cours') },
    means: { account: said('BE68 5390 0754 7035') },
  }
  const { answers } = await keptOf(wrong)
  expect(answers).toMatchObject(wrong)
})

test('somebody without a name is listed by the number as they typed it', async () => {
  const { request } = await keptOf({ identity: { familyName: said('') }, contact: { phone: said('0470/12.34.56') } })
  expect(request.applicant).toBe('0470/12.34.56')
})
