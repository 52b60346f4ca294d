import { describe, expect, test } from 'vitest'
import { type HintKind, hintKinds } from '#shared/hints/kinds.ts'
import { type FiledBefore, noticed } from '#shared/hints/noticed.ts'
import type { ToldKind } from '#shared/hints/tellingWords.ts'
import { toldIn } from '#shared/hints/told.ts'
import type { Answers } from '#shared/intake/record.ts'

const said = <const Value>(value: Value) => ({ value, origin: 'declared' as const })
const receivedOn = '2026-11-23'
const notice = (answers: Answers, filedBefore: FiledBefore | null = null) =>
  noticed({ answers, sentOn: receivedOn, receivedOn, filedBefore })
const told = (text: string) => toldIn(text, receivedOn)

type Texts = readonly (readonly [text: string, day: string | undefined])[]

const telling: readonly (readonly [ToldKind, Texts])[] = [
  [
    'eviction',
    [
      ['J’ai reçu un avis d’expulsion pour le 12 décembre.', '2026-12-12'],
      ['je dois quitter le logement avant le 1er janvier', '2027-01-01'],
      ['J AI RECU UN PAPIER DU JUGE DE PAIX', undefined],
      ['Uithuiszetting op 12/12, wij weten niet waarheen', '2026-12-12'],
      ['op 3 januari worden we uit huis gezet', '2027-01-03'],
      ['de eigenaar wil ons buiten', undefined],
      ['Räumung am 12.12. durch den Gerichtsvollzieher', '2026-12-12'],
      ['Ab dem 1. Dezember 2026 steht unsere Familie auf der Straße', '2026-12-01'],
      ['We will be evicted on 5th of December', '2026-12-05'],
    ],
  ],
  [
    'cutOff',
    [
      ['On va me couper le gaz et l’électricité le vendredi 4 décembre 2026', '2026-12-04'],
      ['COUPURE ANNONCEE POUR LE 12. DEUX ENFANTS.', '2026-12-12'],
      ['le compteur sera fermé avant le 28', '2026-11-28'],
      ['Nous n’avons plus d’eau', undefined],
      ['De stroom wordt op 3 december afgesloten', '2026-12-03'],
      ['Geen gas meer sinds 20 november', '2026-11-20'],
      ['Der Strom wird am 5. Dezember abgestellt', '2026-12-05'],
      ['Uns droht eine Stromsperre', undefined],
      ['they will cut off the water on 12 December', '2026-12-12'],
      ['J’ai été coupé du gaz hier', undefined],
      ['Sibelga nous coupe le gaz le 12/12', '2026-12-12'],
      ['Wij hebben de stroom afgesloten gekregen', undefined],
      ['Wir haben den Strom abgestellt bekommen', undefined],
    ],
  ],
  [
    'medical',
    [
      ['Ma femme est à l’hôpital depuis lundi', undefined],
      ['je n’ai plus de médicaments', undefined],
      ['chimiotherapie le 02-12-2026', '2026-12-02'],
      ['Ik heb een zuurstofapparaat dat dag en nacht draait', undefined],
      ['op 1 december word ik geopereerd', '2026-12-01'],
      ['Mein Mann liegt im Krankenhaus und braucht Insulin', undefined],
      ['I have no medicine left', undefined],
      ['Je sors de l’hôpital et je n’ai personne', undefined],
      ['Ik lig terug in het ziekenhuis', undefined],
      ['enceinte de huit mois', undefined],
    ],
  ],
]

describe.each(telling)('%s is noticed in the text', (kind, texts) => {
  test.each(texts)('%s, and the day that it names', (text, day) => {
    expect(told(text)[kind]).toEqual({ words: text, ...(day && { day }) })
  })
})

test.each([
  'Il n’y a pas d’expulsion, juste des retards',
  'aucune coupure annoncée',
  'Er is geen uithuiszetting',
  'Es gibt keine Räumung',
  'there is no eviction',
  'J’habite à la rue des Tilleuls',
  'J’ai coupé tout sauf la cuisine. Le gaz est cher.',
  'J’ai coupé le chauffage de la chambre',
  'Nous avons dû fermer le gaz pour économiser',
  'Je vais couper l’électricité du salon',
  'Ik heb de verwarming afgesloten om te sparen',
  'Wij sluiten de verwarming in de kamers',
  'Ich habe die Heizung selbst abgestellt',
  'Wir stellen die Heizung nur am Abend an',
  'Je ne conteste pas la facture de l’hôpital',
  'Mon fils a peur quand il est à l’hôpital',
  'Mon fils est souvent à l’hôpital',
  'les frais d’hospitalisation de 2019',
  'Elle travaille à l’hôpital',
  'Zij werkt in het ziekenhuis',
  'Ich arbeite im Krankenhaus',
  'Mon épouse n’est pas au courant que je vous écris',
  'Il a coupé son numéro',
  '',
])('nothing is noticed in « %s »', (text) => {
  expect(told(text)).toEqual({})
})

test('the words are shown as they stand in the text, cut between words; the place that names a day before the others', () => {
  const text = `Bonjour. ${'Je vous écris car la situation est difficile depuis longtemps. '.repeat(3)}On risque l’expulsion. ${'Nous avons tout essayé avec le propriétaire et avec la banque. '.repeat(3)}L’huissier vient pour l’expulsion le 12 décembre à 9 h, et nous avons trois enfants qui vont à l’école du village.`
  const { words, day } = told(text).eviction ?? {}
  expect(day).toBe('2026-12-12')
  expect(words).toMatch(/^… .*expulsion le 12 décembre.* …$/)
  expect(text).toContain(words?.replaceAll(/^… | …$/g, ''))
})

test.each([
  ['12/50', undefined],
  ['12.50 €', undefined],
  ['31 février', undefined],
  ['12 h', undefined],
  ['12.12.26', '2026-12-12'],
  ['10 janvier', '2027-01-10'],
  ['10 octobre', '2026-10-10'],
])('of « expulsion, %s » the day is %s', (written, day) => {
  expect(told(`expulsion, ${written}`).eviction?.day).toBe(day)
})

/** Sent on a Monday. */
test.each([
  ['On nous coupe le gaz demain matin', '2026-11-24', 'demain'],
  ['L’électricité sera coupée après-demain', '2026-11-25', 'après-demain'],
  ['Coupure dans 3 jours', '2026-11-26', 'dans 3 jours'],
  ['coupure d’eau sous 48 heures', '2026-11-25', 'sous 48 heures'],
  ['expulsion dans neuf jours', '2026-12-02', 'dans neuf jours'],
  ['Je dois quitter les lieux dans huit jours', '2026-11-30', 'dans huit jours'],
  ['L’huissier vient vendredi pour l’expulsion', '2026-11-27', 'vendredi'],
  ['J’ai reçu un avis d’expulsion pour vendredi prochain', '2026-11-27', 'vendredi prochain'],
  ['expulsion ce lundi', '2026-11-23', 'ce lundi'],
  ['expulsion lundi', '2026-11-30', 'lundi'],
  ['expulsion mardi de la semaine prochaine', '2026-12-01', 'mardi de la semaine prochaine'],
  ['On nous a dit qu’on coupe le courant jeudi', '2026-11-26', 'jeudi'],
  ['Ze komen morgen de stroom afsluiten', '2026-11-24', 'morgen'],
  ['morgenvroeg worden we uit huis gezet', '2026-11-24', 'morgenvroeg'],
  ['Overmorgen staan we op straat', '2026-11-25', 'Overmorgen'],
  ['binnen vijf dagen wordt het gas afgesloten', '2026-11-28', 'binnen vijf dagen'],
  ['vrijdag sluiten ze het water af', '2026-11-27', 'vrijdag'],
  ['de uithuiszetting is volgende week woensdag', '2026-12-02', 'volgende week woensdag'],
  ['Morgen wird der Strom abgestellt', '2026-11-24', 'Morgen'],
  ['übermorgen ist die Räumung', '2026-11-25', 'übermorgen'],
  ['In 10 Tagen müssen wir die Wohnung räumen', '2026-12-03', 'In 10 Tagen'],
  ['Am Freitag wird uns das Gas gesperrt', '2026-11-27', 'Freitag'],
  ['Wir werden am Freitag geräumt', '2026-11-27', 'Freitag'],
  ['On nous coupe le gaz ce soir', '2026-11-23', 'ce soir'],
  ['Ce soir nous dormons dehors avec les enfants', '2026-11-23', 'Ce soir'],
  ['L’huissier vient aujourd’hui pour l’expulsion', '2026-11-23', 'aujourd’hui'],
  ['coupure d’électricité aujourd’hui à 14 h', '2026-11-23', 'aujourd’hui'],
  ['Vandaag sluiten ze de stroom af', '2026-11-23', 'Vandaag'],
  ['Vandaag moeten we het huis verlaten', '2026-11-23', 'Vandaag'],
  ['Vanavond staan we op straat', '2026-11-23', 'Vanavond'],
  ['Heute wird uns der Strom abgestellt', '2026-11-23', 'Heute'],
  ['Heute Abend sind wir auf der Straße', '2026-11-23', 'Heute Abend'],
  ['they are cutting off the water today', '2026-11-23', 'today'],
  ['we will be evicted tonight', '2026-11-23', 'tonight'],
  ['they will cut off the power tomorrow', '2026-11-24', 'tomorrow'],
  ['we will be evicted on Friday', '2026-11-27', 'Friday'],
])('« %s » names %s from the day on which it was sent', (text, day, words) => {
  expect(Object.values(told(text))).toMatchObject([{ day, said: words }])
})

test.each([
  ['On nous coupe le gaz cette semaine', '2026-11-29', 'cette semaine'],
  ['expulsion la semaine prochaine', '2026-12-06', 'la semaine prochaine'],
  ['deze week sluiten ze het gas af', '2026-11-29', 'deze week'],
  ['Nächste Woche ist die Räumung', '2026-12-06', 'Nächste Woche'],
])('« %s » is at the latest %s, when that week ends', (text, day, words) => {
  expect(Object.values(told(text))).toEqual([{ words: text, day, atLatest: words }])
})

test.each([
  'On m’a coupé le gaz vendredi dernier',
  'Nous n’avons plus de gaz depuis vendredi',
  'Vendredi on nous a coupé le courant',
  'Le courant a été coupé cette semaine',
  'J’ai perdu mon logement mardi',
  'coupure le vendredi, chaque semaine',
  'tous les jeudis ils nous menacent d’expulsion',
  'Le lendemain il voulait nous mettre à la porte',
  'J’ai été coupé du gaz il y a 3 jours',
  'Ze hebben vrijdag het gas afgesloten',
  'vorige vrijdag zijn we uit huis gezet',
  'Deze morgen was er geen stroom',
  '’s morgens hebben we geen warm water, geen gas',
  'de stroom is vrijdag afgesloten',
  'Am Morgen haben wir kein Wasser',
  'Am Freitag wurde der Strom abgestellt',
  'Heute Morgen gab es keinen Strom',
  'Seit Montag haben wir keine Heizung',
  'jeden Morgen kein Wasser',
  'They cut off the water. It was Friday',
  'no power since Tuesday',
  'J’ai reçu aujourd’hui un avis d’expulsion',
  'Aujourd’hui je n’ai plus de gaz',
  'Je vous écris aujourd’hui car on va nous couper le courant',
  'aujourd’hui encore on nous menace d’expulsion',
  'On m’a coupé le gaz aujourd’hui',
  'coupé du gaz depuis aujourd’hui',
  'Vandaag kreeg ik een brief van de vrederechter',
  'Vandaag zijn we uit huis gezet',
  'Heute habe ich die Räumung erhalten',
  'Heute haben wir kein Wasser',
  'I got an eviction letter today',
  'We have no heating today',
  'Que faire aujourd’hui ? Le juge de paix a décidé.',
  'expulsion lundi en huit',
  'expulsion vendredi dans huit jours',
  'uithuiszetting vrijdag over een week',
  'Räumung am Freitag in einer Woche',
  'Räumung am Freitag in acht Tagen',
  'eviction Friday in a week',
])('« %s » names no day to come', (text) => {
  const found = Object.values(told(text))
  expect(found).toHaveLength(1)
  expect(found[0]).not.toHaveProperty('day')
})

test('a written date says more than the weekday before it, and of an illness no weekday is reckoned', () => {
  expect(told('expulsion vendredi 4 décembre').eviction).toEqual({
    words: 'expulsion vendredi 4 décembre',
    day: '2026-12-04',
  })
  expect(told('Elle est aux urgences, on verra vendredi').medical).not.toHaveProperty('day')
  expect(told('Il est aux urgences aujourd’hui').medical).not.toHaveProperty('day')
})

test('what was sent on a Saturday is reckoned from the Saturday, though it counts as received on the Monday', () => {
  const found = noticed({
    answers: { need: { story: said('Demain on nous coupe le gaz.') } },
    sentOn: '2026-11-21',
    receivedOn,
    filedBefore: null,
  })
  expect(found).toEqual([
    {
      kind: 'cutOff',
      evidence: { field: 'story', words: 'Demain on nous coupe le gaz.', day: '2026-11-22', said: 'Demain' },
    },
  ])
})

test('a day of another sentence is not taken for the day of the thing', () => {
  expect(told('Je suis à l’hôpital. Mon loyer est dû le 12 décembre.').medical?.day).toBeUndefined()
})

test.each([
  ['no break', 'a'.repeat(20_000)],
  ['the same beginning again and again', 'coupe '.repeat(3_300)],
  ['pairs and days', 'coupe gaz 12.12. '.repeat(1_100)],
  ['pairs and weekdays', 'coupe gaz vendredi demain '.repeat(750)],
  ['pairs and this evening', 'coupe gaz ce soir aujourd’hui '.repeat(650)],
  ['half denials', 'no aaaaaaaaaaaa '.repeat(1_200)],
  ['accents', 'é’'.repeat(10_000)],
  ['digits', '12 '.repeat(6_600)],
])('a text of 20,000 characters is read in steps that grow with it, not with its square: %s', (_, text) => {
  // A pattern that goes back over what it has read takes seconds each time, and so more than a test may; this one some milliseconds.
  for (let times = 0; times < 10; times += 1) told(text)
})

/** What is noticed besides the text. */
const cases: readonly (readonly [string, Answers, HintKind, Readonly<Record<string, string>>])[] = [
  ['no fixed address', { residence: { kind: said('noFixedAddress') } }, 'noFixedAddress', {}],
  [
    'minors among those who live there',
    {
      household: {
        dependentChildren: said(3),
        cohabitants: said([{ birthDate: '2008-11-24' }, { birthDate: '2008-11-23' }, { name: 'x' }]),
      },
    },
    'minors',
    { count: '1', from: 'cohabitants' },
  ],
  [
    'children said to depend',
    { household: { dependentChildren: said(2) } },
    'minors',
    { count: '2', from: 'dependentChildren' },
  ],
  [
    'a minor, until the birthday',
    { identity: { birthDate: said('2008-11-24') } },
    'under18',
    { age: '17', from: 'birthDate' },
  ],
  ['an adult under 25', { identity: { birthDate: said('2008-11-23') } }, 'under25', { age: '18', from: 'birthDate' }],
  [
    'an age by the national number',
    { identity: { niss: said('05.03.12-001.85') } },
    'under25',
    { age: '21', from: 'niss' },
  ],
  ['an identity only declared', { identity: { established: said('declaredOnly') } }, 'unidentified', {}],
  ['a form without login', { technical: { loggedIn: false } }, 'unidentified', {}],
  ['urgent medical aid asked for', { need: { aidTypes: said(['AMU']) } }, 'medical', { aidType: 'AMU' }],
  [
    'a text elsewhere than in the story',
    { need: { story: said('Bonjour'), urgencyReason: said('expulsion') } },
    'eviction',
    { field: 'urgencyReason', words: 'expulsion' },
  ],
]

test.each(cases)('noticed: %s', (_, answers, kind, evidence) => {
  expect(notice(answers)).toEqual([{ kind, evidence }])
})

const quiet: readonly (readonly [string, Answers])[] = [
  ['nothing', {}],
  ['an address of one’s own', { residence: { kind: said('ownAddress') } }],
  ['grown-up children at home', { household: { cohabitants: said([{ birthDate: '2000-01-01' }]) } }],
  ['25 on the day of receipt', { identity: { birthDate: said('2001-11-23') } }],
  ['a national number that is wrong', { identity: { niss: said('05.03.12-001.86') } }],
  ['somebody who logged in', { identity: { established: said('declaredOnly') }, technical: { loggedIn: true } }],
  [
    'somebody whose document was seen',
    { identity: { established: said('documentSeen') }, technical: { loggedIn: false } },
  ],
]

test.each(quiet)('nothing is noticed of %s', (_, answers) => {
  expect(notice(answers)).toEqual([])
})

test('an earlier request of the same person is named, and hints come in their order', () => {
  const answers = { residence: { kind: said('noFixedAddress' as const) }, need: { story: said('expulsion') } }
  const found = notice(answers, { id: 'one', number: '2026/0012' })
  expect(found.map(({ kind }) => kind)).toEqual(['eviction', 'noFixedAddress', 'filedAgain'])
  expect(found.at(-1)?.evidence).toEqual({ number: '2026/0012', requestId: 'one' })
  expect(hintKinds.filter((kind) => found.some((one) => one.kind === kind))).toEqual(found.map(({ kind }) => kind))
})
