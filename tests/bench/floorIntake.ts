import { hash, randomBytes, randomUUIDv7 } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { recognisingArrivals } from './floorRecognising.ts'
import { entering, tallying } from './floorWrites.ts'

type Answer = { readonly value: string }
type Message = {
  readonly format: number
  readonly technical: { readonly reference: string; readonly submittedAt: string; readonly channel: string }
  readonly identity: { readonly familyName: Answer; readonly givenNames: Answer }
  readonly contact: { readonly language: Answer }
  readonly residence: { readonly postalCode: Answer; readonly municipality: Answer }
  readonly need: { readonly aidTypes: { readonly value: readonly string[] } }
}

const senderId = 'demo'
const month = 30 * 86_400_000

/** A message made into a request: both copies looked for, number, request, register line, answers, message, all that is derived, tally and journal entry. */
export function takingIn(database: Sqlite.Database): (body: Buffer) => object {
  const answered = database.prepare('select sha256, answer from messages where sender_id = ? and reference = ?')
  const unreadable = database.prepare(
    'select id, state, answer from messages where sender_id = ? and sha256 = ? and reference is null',
  )
  const number = database
    .prepare<[number], number>(
      `insert into register_years (year, last) values (?, 1)
       on conflict (year) do update set last = last + 1 returning last`,
    )
    .pluck()
  const request = database.prepare(
    `insert into aid_requests (id, register_order, number, acknowledgement_number, applicant, language, municipality,
     postal_code, channel, submitted_at, received_on, decide_by, due_on, decide_by_term, stage, urgency, urgency_rank, aid_types, touched_on)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'decideAid', 'received', 'normal', 2, ?, ?)`,
  )
  const line = database.prepare(
    `insert into register_lines (register_order, number, request_id, entered_at, submitted_at, received_on, applicant,
     municipality, asked, channel) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const answers = database.prepare('insert into request_answers (request_id, answers) values (?, ?)')
  const message = database.prepare(
    `insert into messages (id, sender_id, reference, received_at, body, sha256, state, faults, request_id, answer)
     values (?, ?, ?, ?, ?, ?, 'takenIn', '[]', ?, ?)`,
  )
  const recognise = recognisingArrivals(database)
  const tally = tallying(database)
  const enter = entering(database)

  const work = database.transaction((body: Buffer, sha256: string) => {
    const sent = JSON.parse(body.toString())
    const { format: _, ...asked }: Message = sent
    const { technical, identity, contact, residence, need } = asked
    const { reference, channel } = technical
    const already = answered.get(senderId, reference) ?? unreadable.get(senderId, sha256)
    if (already) return already

    const submitted = new Date(technical.submittedAt)
    const receivedOn = dayOf(submitted)
    const decideBy = dayOf(new Date(submitted.getTime() + month))
    const year = submitted.getUTCFullYear()
    const order = year * 10_000_000 + (number.get(year) ?? 0)
    const id = randomUUIDv7()
    const applicant = `${identity.familyName.value}, ${identity.givenNames.value}`
    const answer = {
      requestId: id,
      number: `${year}/${order % 10_000_000}`,
      receivedOn,
      acknowledgementNumber: unguessable(),
    }
    request.run(
      id,
      order,
      answer.number,
      answer.acknowledgementNumber,
      applicant,
      contact.language.value,
      residence.municipality.value,
      residence.postalCode.value,
      channel,
      submitted.toISOString(),
      receivedOn,
      decideBy,
      decideBy,
      ` ${need.aidTypes.value.join(' ')} `,
      receivedOn,
    )
    const receivedAt = new Date().toISOString()
    line.run(
      order,
      answer.number,
      id,
      receivedAt,
      submitted.toISOString(),
      receivedOn,
      applicant,
      residence.municipality.value,
      JSON.stringify(need.aidTypes.value),
      channel,
    )
    answers.run(id, JSON.stringify(asked))
    message.run(randomUUIDv7(), senderId, reference, receivedAt, body, sha256, id, JSON.stringify(answer))
    tally.run('received', '', 1)
    recognise({ id, order, receivedOn }, sent)
    enter('received', { id, actorId: null, details: { sender: senderId } })
    return answer
  })
  return (body) => work.immediate(body, hash('sha256', body))
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)
const unguessable = () => randomBytes(10).toString('hex')
