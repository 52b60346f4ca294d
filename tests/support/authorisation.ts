import { randomUUID } from 'node:crypto'
import { emptyLetterhead } from '#shared/letters/letterhead.ts'
import { type Role, roles } from '#shared/people/permissions.ts'
import { grants } from './decisions.ts'
import type { RequestWanted } from './requests.ts'

const everyone = roles
const readers: readonly Role[] = ['socialWorker', 'lead', 'president']
const workers: readonly Role[] = ['socialWorker', 'lead']
const deciders: readonly Role[] = ['lead', 'president']
const listers: readonly Role[] = ['reception', ...readers]

/** What is asked: on a request made for it, held by the asker where `holder` says so. */
export type Errand = {
  /** Who reaches it; all others are refused: 403, and 401 without a session. */
  readonly reaches: readonly Role[] | 'everyone'
  /** What those who reach it are answered; 200 unless told otherwise. */
  readonly answered?: number
  readonly request?: RequestWanted & { readonly holder?: 'asker' | 'colleague' }
  readonly body?: unknown
}

const triaged = { stage: 'triaged' } as const
const own = (stage: 'contact' | 'followUp') => ({ stage, holder: 'asker' }) as const
const mailServer = { host: 'localhost', port: 25, security: 'none', user: '', password: '', from: 'cpas@example.be' }
const settled = { competence: 'competent', urgency: 'normal', aidTypes: ['RIS'], knownToOffice: false }
const inBulk = { kind: 'triage', settled: { competence: 'competent' } }
const person = { name: 'Nora', password: 'a long pass phrase', roles: ['lead'], language: 'fr' }
const centre = { nis5: '62063', name: 'CPAS de Liège', address: 'Place du Marché 1', email: '', phone: '' }
const municipality = {
  nis5: '99999',
  validFrom: '2026-01-01',
  validUntil: null,
  names: { fr: 'Rochemont' },
  region: 'wallonia',
  languages: ['fr'],
  postalCodes: ['9990'],
  hasCentre: true,
}

const noText = { fr: '', nl: '', de: '' }
const court = { names: { fr: 'Tribunal' }, address: '', hears: ['91'], language: null, checkedOn: null }

/** Who may do what, by endpoint. One that is absent here fails the test. */
export const authorisation: Readonly<Record<string, Errand>> = {
  'session.show': { reaches: 'everyone' },
  'session.signIn': { reaches: 'everyone', answered: 401, body: { signInName: 'nobody', password: 'nothing' } },
  'session.signOut': { reaches: everyone },
  'session.chooseLanguage': { reaches: everyone, body: { language: 'nl' } },

  'queue.list': { reaches: listers },
  'queue.export': { reaches: listers, body: { view: {}, columns: ['applicant'] } },
  'queue.counts': { reaches: listers },
  'next.take': { reaches: workers },

  'search.find': { reaches: listers, body: { words: 'dupont' } },

  'requests.read': { reaches: listers },
  'requests.original': { reaches: workers, answered: 404 },
  'requests.triage': { reaches: workers, body: settled },
  'requests.claim': { reaches: workers, request: triaged },
  'requests.release': { reaches: workers, request: own('contact'), body: { reason: 'congé' } },
  'requests.assign': { reaches: ['lead'], request: triaged, body: { workerId: 'colleague' } },
  'requests.takeOver': { reaches: ['lead'], request: { stage: 'contact', holder: 'colleague' }, body: { reason: 'r' } },
  'requests.takeStep': { reaches: workers, request: own('contact'), body: { step: 'startInquiry' } },

  'bulk.takeBack': { reaches: readers, answered: 404, body: { entryId: 'nothing' } },
  'bulk.preview': { reaches: workers, body: { asked: inBulk, requestIds: [randomUUID()] } },
  'bulk.begin': {
    reaches: workers,
    answered: 404,
    body: { asked: inBulk, requests: [{ id: randomUUID(), version: 1 }] },
  },
  'bulk.do': { reaches: workers, answered: 404, body: { requestIds: [randomUUID()] } },
  'bulk.reverse': { reaches: workers, answered: 404 },
  'bulk.read': { reaches: workers, answered: 404 },
  'bulk.list': { reaches: workers },

  'acknowledgement.show': { reaches: listers },
  'acknowledgement.give': { reaches: listers, request: { facts: {} }, body: { how: 'handed' } },
  'acknowledgement.correct': { reaches: listers, body: { how: 'posted', on: '2026-03-02' } },

  'committee.read': { reaches: readers },
  'committee.writeReport': { reaches: workers, request: own('contact'), body: { text: 'Rapport' } },
  'committee.writeProposal': { reaches: workers, request: own('contact'), body: grants('RIS') },
  'committee.removeProposal': { reaches: workers, answered: 404, request: own('contact'), body: { aidType: 'RIS' } },
  'committee.recordHearing': {
    reaches: workers,
    request: own('contact'),
    body: { fact: 'hearingAsked', on: '2026-03-02' },
  },
  'committee.inviteToHearing': {
    reaches: workers,
    request: own('contact'),
    body: { heldOn: '2026-03-09', startsAt: '14:00', place: 'Bureau 2' },
  },

  'meetings.rhythm': { reaches: ['administrator'] },
  'meetings.setRhythm': { reaches: ['administrator'], body: { closesOpenDaysBefore: 3 } },
  'meetings.list': { reaches: readers },
  'meetings.plan': { reaches: deciders, answered: 422, body: { body: 'committee', heldOn: '2026-03-01' } },
  'meetings.read': { reaches: readers, answered: 404 },
  'meetings.pack': { reaches: readers, answered: 404 },
  'meetings.change': { reaches: deciders, answered: 404, body: { heldOn: '2026-03-12', agendaClosesOn: '2026-03-12' } },
  'meetings.cancel': { reaches: deciders, answered: 404 },
  'meetings.close': { reaches: deciders, answered: 404 },
  'meetings.put': { reaches: readers, answered: 404, body: { requestId: 'r', matter: 'decision' } },
  'meetings.takeOff': { reaches: readers, answered: 404, body: { requestId: 'r', matter: 'decision' } },
  'meetings.order': { reaches: deciders, answered: 404, body: { points: [] } },
  'meetings.decide': { reaches: deciders, answered: 404, body: { decided: [], ratifications: [] } },

  'notes.write': { reaches: workers, body: { text: 'vu' } },
  'notes.edit': { reaches: workers, answered: 404, body: { text: 'vu' } },

  'labels.list': { reaches: readers },
  'labels.managed': { reaches: ['lead', 'administrator'] },
  'labels.add': { reaches: ['lead', 'administrator'], answered: 422, body: { name: '', meaning: '', colour: 'red' } },
  'labels.change': {
    reaches: ['lead', 'administrator'],
    answered: 404,
    body: { name: 'Jeunes', meaning: '', colour: 'red' },
  },
  'labels.retire': { reaches: ['lead', 'administrator'], answered: 404, body: { retired: true } },
  'labels.give': { reaches: workers, answered: 404, body: { labelId: 'none' } },
  'labels.take': { reaches: workers, answered: 409 },

  'rest.rule': { reaches: ['administrator'] },
  'rest.setRule': { reaches: ['administrator'], body: { askAfter: 5, leadAfter: 8, releaseAfter: 10 } },
  'rest.show': { reaches: readers },
  'rest.keep': { reaches: workers, request: own('contact') },
  'rest.putBack': {
    reaches: ['lead'],
    request: { stage: 'contact', holder: 'colleague', touchedOn: '2026-01-05' },
  },

  'views.list': { reaches: listers },
  'views.save': { reaches: listers, body: { name: 'Vue', address: 'list=mine', office: false } },
  'views.change': { reaches: listers, answered: 404, body: { name: 'Vue', address: 'list=mine' } },
  'views.remove': { reaches: listers, answered: 404 },
  'views.layouts': { reaches: listers },
  'views.keepLayout': { reaches: listers, answered: 404, body: { layout: null } },

  'hints.list': { reaches: readers },
  'hints.dismiss': { reaches: workers, answered: 404 },
  'hints.restore': { reaches: workers, answered: 404 },

  'notices.list': { reaches: everyone },
  'notices.seen': { reaches: everyone, answered: 404 },

  'presence.list': { reaches: readers },
  'presence.show': { reaches: readers },
  'presence.here': { reaches: readers, body: { visit: '0'.repeat(32), writing: false } },
  'presence.leave': { reaches: readers, body: { visit: '0'.repeat(32) } },

  'contacts.show': { reaches: readers },
  'contacts.attempt': { reaches: workers, body: { way: 'phone', reached: false } },
  'contacts.promise': { reaches: workers, body: { text: 'Je rappelle', dueOn: '2026-03-05' } },
  'contacts.keep': { reaches: workers, answered: 404 },
  'contacts.drop': { reaches: workers, answered: 404, body: { reason: 'r' } },
  'contacts.noContactRule': { reaches: ['administrator'] },
  'contacts.setNoContactRule': { reaches: ['administrator'], body: { attempts: 2, overDays: 5 } },

  'pieces.ask': { reaches: workers, body: { pieces: [{ code: 'bankCard', bringer: 'applicant' }] } },
  'pieces.receive': { reaches: workers, answered: 404, body: { receivedOn: '2026-03-02' } },
  'pieces.waive': { reaches: workers, answered: 404, body: { reason: 'r' } },
  'pieces.print': { reaches: workers, answered: 409, body: { by: '2026-03-16' } },
  'pieces.checklists': { reaches: ['administrator'] },
  'pieces.setChecklists': { reaches: ['administrator'], body: { PSY: [] } },

  'persons.alike': { reaches: listers },
  'persons.alikeTyped': { reaches: listers, body: {} },
  'persons.household': { reaches: listers },
  'persons.judge': { reaches: workers, answered: 404, body: { otherId: randomUUID(), kind: 'samePerson' } },
  'persons.undo': { reaches: workers, answered: 404 },

  'appointments.make': {
    reaches: workers,
    body: { day: '2026-03-04', time: '09:30', minutes: 45, kind: 'interview', place: 'Guichet 2' },
  },
  'appointments.went': { reaches: workers, answered: 404, body: { went: 'cancelledByUs' } },
  'appointments.calendarFile': { reaches: readers, answered: 404 },

  'intake.unreadable': { reaches: workers },
  'intake.readUnreadable': { reaches: workers, answered: 404 },
  'intake.takeIn': { reaches: workers, answered: 404, body: { submittedAt: '2026-03-02T09:00:00Z', answers: {} } },
  'intake.setAside': { reaches: workers, answered: 404, body: { reason: 'essai' } },

  'today.show': { reaches: readers },

  'register.list': { reaches: listers },
  'register.correct': {
    reaches: listers,
    answered: 404,
    body: { corrects: '2026/9999', receivedOn: '2026-03-02', applicant: 'x', municipality: '', correction: 'erreur' },
  },
  'register.pdf': { reaches: listers },
  'register.csv': { reaches: listers },

  'letters.ofRequest': { reaches: listers },
  'letters.pdf': { reaches: listers, answered: 404 },
  'letters.letterhead': { reaches: ['administrator'] },
  'letters.saveLetterhead': { reaches: ['administrator'], body: emptyLetterhead },
  'letters.sample': { reaches: ['administrator'] },
  'letters.paragraphs': { reaches: ['administrator'] },
  'letters.saveParagraphs': { reaches: ['administrator'], body: { acknowledgement: { fr: 'Permanence le jeudi.' } } },

  'clocks.terms': { reaches: everyone },
  'clocks.correctTerms': { reaches: ['administrator'], body: { terms: {} } },
  'clocks.record': { reaches: workers, body: { fact: 'visited', on: '2026-03-02' } },

  'mail.list': { reaches: readers },
  'mail.takeStep': { reaches: workers, answered: 404, body: { step: 'tryNow' } },
  'mail.server': { reaches: ['administrator'] },
  'mail.setServer': { reaches: ['administrator'], body: mailServer },
  'mail.tryServer': { reaches: ['administrator'], answered: 409, body: { to: 'essai@example.be' } },

  'office.setUp': {
    reaches: 'everyone',
    answered: 409,
    body: { code: 'x', officeName: 'x', signInName: 'x', name: 'x', password: person.password, language: 'fr' },
  },
  'office.colleagues': { reaches: everyone },
  'office.managedColleagues': { reaches: ['administrator'] },
  'office.addColleague': { reaches: ['administrator'], body: { ...person, signInName: 'nora' } },
  'office.changeColleague': {
    reaches: ['administrator'],
    answered: 404,
    body: { name: 'Nora', roles: ['lead'], active: true },
  },
  'office.senders': { reaches: ['administrator'] },
  'office.addSender': { reaches: ['administrator'], body: { id: 'smals', name: 'Smals' } },
  'office.changeSender': { reaches: ['administrator'], answered: 404, body: { acknowledges: true } },
  'office.addKey': { reaches: ['administrator'], answered: 404, body: { kind: 'v1' } },
  'office.removeKey': { reaches: ['administrator'], answered: 404 },

  'transfers.read': { reaches: readers },
  'transfers.takeStep': {
    reaches: readers,
    body: { step: 'decide', reasons: 'habite Liège', centre, decidedBy: 'committee', decidedOn: '2026-03-02' },
  },

  'territory.municipalities': { reaches: everyone },
  'territory.keptMunicipalities': { reaches: ['administrator'] },
  'territory.correctMunicipality': { reaches: ['administrator'], body: municipality },
  'territory.own': { reaches: everyone },
  'territory.chooseOwn': { reaches: ['administrator'], body: { nis5: '62063' } },
  'territory.centres': { reaches: everyone },
  'territory.addCentre': { reaches: ['administrator'], body: centre },
  'territory.changeCentre': { reaches: ['administrator'], answered: 404, body: { ...centre, version: 1 } },

  'decisions.letter': { reaches: readers },
  'decisions.previewLetter': { reaches: readers, answered: 409 },
  'decisions.makeLetter': { reaches: readers, answered: 409, body: {} },
  'decisions.word': {
    reaches: readers,
    answered: 409,
    body: { decisionId: randomUUID(), calculation: '', reasonsInFact: 'faits', reasonsInLaw: 'droit' },
  },
  'decisions.notifyAgain': { reaches: readers, answered: 409, body: { notifiedOn: '2026-03-02', how: 'handed' } },
  'decisions.legalTexts': { reaches: ['administrator'] },
  'decisions.setLegalTexts': {
    reaches: ['administrator'],
    body: { article728: noText, article1017: noText, checkedOn: '2026-03-02' },
  },
  'settings.incomplete': { reaches: ['administrator'] },
  'decisions.courts': { reaches: ['administrator'] },
  'decisions.addCourt': { reaches: ['administrator'], body: court },
  'decisions.changeCourt': { reaches: ['administrator'], answered: 404, body: court },
}
