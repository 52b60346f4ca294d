import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { TransferLetterWords } from './letter.fr.ts'
import type { Length } from './letterFacts.ts'

const { longDay, time } = datesIn('nl')

const within = (of: Length): string => {
  if ('months' in of) return count('nl', of.months, { one: 'binnen één maand', other: 'binnen # maanden' })
  if ('openDays' in of) return count('nl', of.openDays, { one: 'binnen één werkdag', other: 'binnen # werkdagen' })
  return count('nl', of.days, { one: 'binnen één dag', other: 'binnen # dagen' })
}

export const transferLetterNl: TransferLetterWords = {
  dateline: (day) => longDay(day),
  references: { number: 'Dossier', acknowledgement: 'Ontvangstbewijs', applicant: 'Aanvrager' },
  greeting: 'Geachte mevrouw, geachte heer,',
  facts: {
    sent: 'Aanvraag verstuurd',
    sentAt: (day, instant) => `${longDay(day)} om ${time(instant)} uur`,
    received: 'Eerste ontvangst',
    receivedHere: 'Ontvangst door ons OCMW',
    transmittedToUs: 'Doorgestuurd door het andere OCMW',
    transmission: 'Doorgestuurd',
    transmittedOn: (day) => `${longDay(day)} of, als die later valt, de dag van verzending`,
    on: (day) => longDay(day),
  },
  decidedBy: {
    committee: (day) => `Beslissing van het bijzonder comité voor de sociale dienst van ${longDay(day)}.`,
    chair: (day) =>
      `Beslissing die de voorzitter bij hoogdringendheid nam op ${longDay(day)}; ze wordt op de eerstvolgende vergadering ter bekrachtiging (bevestiging) voorgelegd.`,
  },
  signed: (worker) => `Voor het OCMW, ${worker}`,
  toApplicant: {
    transfer: {
      title: 'Uw hulpvraag wordt doorgestuurd naar een ander OCMW',
      opening: (centre) =>
        `Ons OCMW meent dat het uw hulpvraag niet zelf moet behandelen: het is niet territoriaal bevoegd. Het stuurt ze door naar dit centrum: ${centre}.`,
      where: 'Uw hulpvraag gaat naar',
    },
    referral: {
      title: 'Uw hulpvraag: de minister wijst het bevoegde OCMW aan',
      opening: (service) =>
        `Noch ons OCMW noch het andere OCMW dat uw hulpvraag kreeg, acht zich bevoegd. Wij richten ons tot deze dienst, zodat de minister het OCMW aanwijst dat u moet antwoorden: ${service}.`,
      where: 'Uw hulpvraag is voorgelegd aan',
    },
    reasons: 'Waarom?',
    meaning: {
      title: 'Wat dit voor u verandert',
      nothingToDo: 'U hoeft geen nieuwe aanvraag te doen.',
      firstDate: (day) =>
        `De datum van uw aanvraag blijft ${longDay(day)}. Als u steun krijgt, is het die datum die telt.`,
      term: ({ integration, aid }) =>
        `Het andere OCMW moet beslissen ${[
          ...(integration ? [`${within(integration)} over het leefloon`] : []),
          ...(aid ? [`${within(aid)} over maatschappelijke dienstverlening (andere steun)`] : []),
        ].join(' en ')}, te rekenen vanaf de dag van het doorsturen.`,
      until: 'Tot de dag van het doorsturen is het aan ons OCMW om uw aanvraag te onderzoeken.',
      conflict:
        'Acht het andere OCMW zich evenmin bevoegd, dan richt het zich tot de POD Maatschappelijke Integratie en wijst de minister het OCMW aan dat u moet antwoorden.',
      ruling: (length) => `De minister wijst ${within(length)} voorlopig een OCMW aan.`,
    },
    urgent:
      'Is het dringend? Hebt u geen onderdak, geen eten of geen verzorging meer, zeg het dan meteen aan het OCMW van de gemeente waar u zich bevindt.',
    rights: {
      title: 'Uw rechten',
      explanations: 'U kunt ons uitleg vragen over deze beslissing.',
      appeal: (length) =>
        `Bent u het er niet mee eens, dan kunt u ${within(length)} na de kennisgeving van deze brief beroep instellen bij de arbeidsrechtbank (organieke wet van 8 juli 1976, art. 71; wet van 26 mei 2002, art. 47).`,
      manner:
        'U stelt het beroep in met een verzoekschrift, dat is een brief met datum en handtekening. U geeft die af op de griffie (het secretariaat) van de rechtbank of stuurt hem aangetekend naar die griffie.',
      court: 'Rechtbank',
      noSuspension: 'Het beroep schorst de beslissing niet: ze geldt intussen.',
    },
  },
  toCentre: {
    title: 'Doorsturen van een hulpvraag',
    opening:
      'Met toepassing van artikel 58, § 3, van de organieke wet van 8 juli 1976 en van artikel 18, § 4, van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie sturen wij u de bijgevoegde hulpvraag door. Wij achten ons niet territoriaal bevoegd en menen dat uw centrum dat wel is, om de volgende redenen.',
    reasons: 'Redenen',
    dates:
      'De datum van de aanvraag blijft die van de eerste ontvangst. Uw beslissingstermijn loopt vanaf de dag van het doorsturen (wet van 26 mei 2002, art. 21, § 1).',
    ifNotCompetent: (length) =>
      `Acht u zich evenmin bevoegd, dan is het aan u om de zaak ${within(length)} voor te leggen aan de POD Maatschappelijke Integratie (wet van 2 april 1965, art. 15, vierde lid).`,
    told: 'De aanvrager krijgt van ons een gemotiveerde brief over dit doorsturen.',
  },
  referral: {
    title: 'Territoriaal bevoegdheidsconflict: vraag om aanwijzing',
    opening:
      'Met toepassing van artikel 15, vierde en vijfde lid, van de wet van 2 april 1965 leggen wij u de bijgevoegde hulpvraag voor, waarvoor geen van de aangezochte centra zich bevoegd acht. Wij verzoeken u door de minister voorlopig het centrum te laten aanwijzen dat moet beslissen.',
    reasons: 'Onze redenen',
    otherReasons: (centre, day) => `Redenen van het andere centrum (${centre}, ${longDay(day)})`,
    told: 'De aanvrager is hiervan schriftelijk op de hoogte gebracht.',
  },
  enclosed: {
    title: 'De aanvraag, zoals ze werd ontvangen',
    asked: 'Gevraagde steun',
  },
  mail: {
    subject: (number) => `Hulpvraag ${number}: brief in bijlage`,
    text: 'Geachte mevrouw, geachte heer,\n\nIn bijlage vindt u onze brief.\n\nMet vriendelijke groeten,',
  },
}
