import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { AcknowledgementWords } from './letter.fr.ts'
import type { Length } from './letterFacts.ts'

const { longDay, time } = datesIn('nl')

const length = (of: Length): string => {
  if ('months' in of) return count('nl', of.months, { one: 'één maand', other: '# maanden' })
  if ('openDays' in of) return count('nl', of.openDays, { one: 'één werkdag', other: '# werkdagen' })
  return count('nl', of.days, { one: 'één dag', other: '# dagen' })
}
const within = (of: Length): string => `binnen ${length(of)}`

export const acknowledgementLetterNl: AcknowledgementWords = {
  title: 'Ontvangstbewijs van uw hulpvraag',
  dateline: (day) => longDay(day),
  references: { number: 'Uw dossier', acknowledgement: 'Ontvangstbewijs' },
  greeting: 'Geachte mevrouw, geachte heer,',
  opening: 'Wij hebben uw hulpvraag goed ontvangen. Deze brief is daarvan het bewijs: bewaar hem goed.',
  facts: {
    sent: 'Aanvraag verstuurd',
    sentAt: (day, instant) => `op ${longDay(day)} om ${time(instant)} uur`,
    received: 'Wettelijke datum van ontvangst',
    firstReceived: 'Eerst ontvangen door een ander OCMW',
    transmitted: 'Aan ons OCMW doorgestuurd',
    on: (day) => `op ${longDay(day)}`,
    service: 'Dienst',
    worker: 'Uw maatschappelijk werker',
    desk: 'Contactpersoon',
    atTheDesk: 'het onthaal van het OCMW; er wordt nog een maatschappelijk werker aangeduid',
    phone: 'Telefoon',
  },
  receivedLater:
    'Een aanvraag die op een zaterdag, een zondag of een wettelijke feestdag verstuurd is, geldt als ontvangen op de eerstvolgende werkdag (organieke wet van 8 juli 1976, art. 58 §1).',
  transmitted:
    'Een ander OCMW heeft uw aanvraag vóór ons ontvangen en heeft ze naar ons doorgestuurd. De datum van uw aanvraag blijft die van de eerste ontvangst.',
  due: (day) => `Het OCMW moet uiterlijk op ${longDay(day)} beslissen.`,
  term: (of, article) => `Het heeft daarvoor ${length(of)} vanaf de ontvangst (${article}).`,
  termOnceTransmitted: (of, article) =>
    `Het heeft daarvoor ${length(of)} vanaf de dag waarop het andere OCMW uw aanvraag naar ons doorstuurde (${article}).`,
  notified: (of, article) => `Daarna stuurt het u zijn beslissing schriftelijk, ${within(of)} (${article}).`,
  notCompetent: (of, article) =>
    `Ons OCMW denkt dat een ander OCMW uw aanvraag moet behandelen. In dat geval stuurt het uw aanvraag ${within(of)} na de ontvangst naar dat OCMW door (${article}) en schrijft het u waarom. U hoeft geen nieuwe aanvraag te doen: de datum blijft dezelfde. Zolang ons OCMW de aanvraag niet heeft doorgestuurd, moet het u zelf antwoorden.`,
  maybeNotCompetent:
    'Als een ander OCMW uw aanvraag moet behandelen, sturen wij ze naar dat OCMW door en schrijven wij u waarom. U hoeft geen nieuwe aanvraag te doen: de datum blijft dezelfde.',
  rights: {
    title: 'Uw rechten',
    decision: 'U krijgt een schriftelijke beslissing, met de redenen.',
    hearing:
      'U kunt vragen om gehoord te worden vóór de beslissing. Iemand die u zelf kiest, mag u bijstaan of vertegenwoordigen.',
    appeal: (of, article) =>
      `Als u het niet eens bent met de beslissing, kunt u ${within(of)} na de kennisgeving in beroep gaan bij de arbeidsrechtbank (${article}). De kennisgeving is de aangetekende verzending of de overhandiging. In de beslissing staat hoe u beroep instelt.`,
    silence:
      'Als u niet op tijd een beslissing krijgt, kunt u ook naar de arbeidsrechtbank stappen. Wacht niet te lang: ook dan loopt er een termijn.',
    payment: (of, article) =>
      `Als u het leefloon krijgt, volgt de eerste betaling ${within(of)} na de beslissing. Als het OCMW te laat beslist of te laat betaalt, is het u intresten verschuldigd (${article}).`,
    secrecy: 'Wat u ons vertelt, valt onder het beroepsgeheim.',
  },
  next: {
    title: 'Hoe gaat het verder?',
    contact: 'Een maatschappelijk werker neemt contact met u op en zegt u welke documenten u meebrengt.',
    inquiry:
      'Hij of zij doet een sociaal onderzoek: samen bekijkt u uw situatie en wat u nodig hebt. In de regel hoort daar een huisbezoek bij.',
    decision: 'Het OCMW beslist en schrijft u.',
    changes: 'Als uw adres, uw telefoonnummer of uw situatie verandert, zeg het ons dan meteen.',
  },
  urgent:
    'Is het dringend? Als u geen onderdak, geen eten of geen nodige verzorging meer hebt, zeg het ons dan meteen: over dringende steun kan zonder wachten beslist worden.',
  signed: (worker) => `Voor het OCMW, ${worker}`,
  laws: {
    OL: 'organieke wet van 8 juli 1976',
    DIS: 'wet van 26 mei 2002',
    L65: 'wet van 2 april 1965',
  },
  article: (law, number) => `${law}, art. ${number}`,
  and: '; ',
  help: {
    title: 'Leeshulp bij het ontvangstbewijs',
    mark: (language) => `Leeshulp, zonder officiële waarde: alleen de brief in het ${language} geldt.`,
  },
  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits' },
  mail: {
    subject: (number) => `Uw aanvraag ${number}`,
    text: ({ number, office, phone }) =>
      [
        'Geachte mevrouw, geachte heer,',
        `Wij hebben uw aanvraag ${number} goed ontvangen. Het ontvangstbewijs zit als bijlage bij deze e-mail: bewaar het goed.`,
        ...(phone === '' ? [] : [`Een vraag? Bel ons op ${phone}.`]),
        office,
      ].join('\n\n'),
  },
}
