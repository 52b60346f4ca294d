import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import { nameInFull, postalLines } from '#shared/intake/addressee.ts'
import type { Answers } from '#shared/intake/record.ts'
import type { Block, LetterDocument } from '#shared/letters/document.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { AidRequest } from '#shared/requests/contract.ts'
import { type Advised, adviceBlocks, hearingBlocks, reportBlocks } from './advice.ts'
import type { CommitteeLetterWords } from './letter.fr.ts'

type PackedRequest = Pick<
  AidRequest,
  'number' | 'applicant' | 'receivedOn' | 'decideBy' | 'urgency' | 'urgencyReason'
> & { readonly aidTypes: readonly AidType[]; readonly facts: Facts }

/** One point of the agenda with all that the members read on it. */
export type PackedPoint = Advised & {
  readonly request: PackedRequest
  readonly answers: Answers
  readonly holderName: string | null
}

type Pack = {
  readonly meeting: Pick<Meeting, 'body' | 'heldOn' | 'startsAt' | 'place' | 'agendaClosesOn'>
  readonly points: readonly PackedPoint[]
  readonly on: Day
}

/** The agenda as the members receive it: a cover with the list, then a sheet for each request. */
export function packDocument(language: OfficialLanguage, words: CommitteeLetterWords, pack: Pack): LetterDocument {
  const { meeting, points, on } = pack
  return {
    language,
    title: words.pack.title(words.bodies[meeting.body], meeting.heldOn),
    addressee: [],
    dateline: words.dateline(on),
    references: [],
    blocks: [...coverOf(words, pack), ...points.flatMap((point, index) => sheetOf(words, point, index + 1))],
    mark: words.pack.mark,
  }
}

function coverOf(words: CommitteeLetterWords, { meeting, points }: Pack): readonly Block[] {
  const { pack, longDay } = words
  const { body, heldOn, startsAt, place, agendaClosesOn } = meeting
  const named = [
    { name: pack.meeting.body, value: words.bodies[body] },
    { name: pack.meeting.day, value: longDay(heldOn) },
    { name: pack.meeting.time, value: startsAt },
    { name: pack.meeting.place, value: place },
    { name: pack.meeting.closes, value: longDay(agendaClosesOn) },
  ]
  const list: readonly Block[] =
    points.length === 0
      ? [{ kind: 'paragraph', text: pack.none }]
      : [{ kind: 'table', head: pack.list.head, rows: points.map((point, index) => rowOf(words, point, index + 1)) }]
  return [
    { kind: 'facts', facts: named.filter(({ value }) => value !== '') },
    { kind: 'notice', text: pack.secrecy },
    { kind: 'heading', text: pack.list.title },
    ...list,
  ]
}

const rowOf = (words: CommitteeLetterWords, { request, matter }: PackedPoint, place: number) => [
  String(place),
  request.number,
  request.applicant,
  words.matters[matter],
  aidOf(words, request),
  words.day(request.decideBy, ''),
]

function sheetOf(words: CommitteeLetterWords, point: PackedPoint, place: number): readonly Block[] {
  const { number, applicant } = point.request
  return [
    { kind: 'newPage' },
    { kind: 'heading', text: words.pack.point(place, number, applicant) },
    { kind: 'facts', facts: factsOf(words, point) },
    ...reportBlocks(words, point),
    ...adviceBlocks(words, point),
    ...hearingBlocks(words, point.request.facts),
  ]
}

function factsOf(words: CommitteeLetterWords, { request, answers, holderName, matter }: PackedPoint) {
  const { facts: names } = words.pack
  const { identity, household, residence } = answers
  const kind = residence?.kind?.value
  const composition = household?.composition?.value
  const named = [
    { name: names.matter, value: words.matters[matter] },
    { name: names.applicant, value: nameInFull(answers, request.applicant) },
    { name: names.birthDate, value: identity?.birthDate && words.dayWithYear(identity.birthDate.value) },
    { name: names.address, value: postalLines(answers).join(', ') || (kind && words.residences[kind]) },
    { name: names.household, value: composition && words.compositions[composition] },
    { name: names.children, value: household?.dependentChildren?.value.toString() },
    { name: names.asked, value: aidOf(words, request) },
    { name: names.received, value: words.longDay(request.receivedOn) },
    { name: names.decideBy, value: words.longDay(request.decideBy) },
    { name: names.urgency, value: urgencyOf(words, request) },
    { name: names.worker, value: holderName },
  ]
  return named.flatMap(({ name, value }) => (value ? [{ name, value }] : []))
}

const aidOf = ({ aid }: CommitteeLetterWords, { aidTypes }: PackedRequest) =>
  aidTypes.map((type) => aid[type]).join(', ')

const urgencyOf = ({ urgencies }: CommitteeLetterWords, { urgency, urgencyReason }: PackedRequest) =>
  urgency === 'normal' ? '' : [urgencies[urgency], urgencyReason].filter(Boolean).join(' – ')
