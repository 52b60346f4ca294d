import { aidNl } from '#shared/aid/messages.nl.ts'
import { intakeNl } from '#shared/intake/messages.nl.ts'
import { datesIn } from '#shared/language/dates.ts'
import { queueNl } from '#shared/queue/messages.nl.ts'
import { requestsNl } from '#shared/requests/messages.nl.ts'
import type { CommitteeLetterWords } from './letter.fr.ts'
import { committeeNl } from './messages.nl.ts'

const { longDay } = datesIn('nl')

export const committeeLetterNl: CommitteeLetterWords = {
  ...datesIn('nl'),
  aid: aidNl.types,
  grounds: requestsNl.grounds,
  urgencies: queueNl.urgencies,
  compositions: intakeNl.words.composition,
  residences: intakeNl.words.kind,
  bodies: committeeNl.bodies,
  kinds: committeeNl.kinds,
  matters: committeeNl.matters,
  period: committeeNl.period,
  periodicities: committeeNl.perTurn,
  dateline: (day) => longDay(day),
  hearing: {
    title: 'Uw recht om gehoord te worden',
    reference: 'Uw dossier',
    greeting: 'Geachte mevrouw, geachte heer,',
    opening: (day) =>
      `Wij bereiden de beslissing voor over uw hulpvraag, ontvangen op ${longDay(day)}. Vóór die beslissing wordt genomen, hebt u het recht om gehoord te worden: u kunt uw situatie in uw eigen woorden uitleggen en antwoorden op wat in uw dossier staat.`,
    invitation: 'Wij nodigen u uit om te komen:',
    day: 'Dag',
    time: 'Uur',
    place: 'Plaats',
    accompanied:
      'U mag zich laten bijstaan of vertegenwoordigen door iemand naar keuze: een familielid, een advocaat, een maatschappelijk werker, iemand van een vereniging.',
    rights: [
      'U mag elk nuttig document meebrengen, en u mag vragen om uw dossier in te kijken.',
      'Past deze dag u niet, bel ons dan snel: wij zoeken samen met u een ander moment vóór de beslissing.',
      'Hebt u een tolk nodig, zeg het ons dan zo snel mogelijk.',
      'U bent niet verplicht om te komen. Komt u niet, dan wordt beslist op basis van uw dossier.',
    ],
    closing: 'Met de meeste hoogachting,',
  },
  pack: {
    title: (body, day) => `Agenda: ${body}, ${longDay(day)}`,
    mark: 'Besloten vergadering: vertrouwelijk',
    secrecy:
      'Deze stukken vallen onder het beroepsgeheim. Ze worden niet gekopieerd of doorgegeven en worden na de vergadering teruggegeven.',
    meeting: { body: 'Orgaan', day: 'Datum', time: 'Uur', place: 'Plaats', closes: 'Agenda afgesloten op' },
    list: { title: 'Punten', head: ['Nr.', 'Register', 'Aanvrager', 'Voorwerp', 'Gevraagde steun', 'Termijn'] },
    none: 'Er staat geen enkel punt op de agenda.',
    point: (place, number, applicant) => `${place}. ${number}: ${applicant}`,
    facts: {
      matter: 'Voorwerp',
      applicant: 'Aanvrager',
      birthDate: 'Geboren op',
      address: 'Adres',
      household: 'Gezin',
      children: 'Kinderen ten laste',
      asked: 'Gevraagde steun',
      received: 'Ontvangen op',
      decideBy: 'Te beslissen uiterlijk op',
      urgency: 'Dringendheid',
      worker: 'Maatschappelijk werker',
    },
    report: 'Sociaal verslag',
    noReport: 'Er is geen sociaal verslag geschreven.',
    proposal: (aid, kind) => `Voorstel: ${aid}, ${kind}`,
    decided: (aid, kind) => `Dringend beslist: ${aid}, ${kind}`,
    noProposal: 'Er is geen voorstel geschreven.',
    fields: {
      ground: 'Weigeringsgrond',
      sum: 'Bedrag',
      period: 'Periode',
      calculation: 'Berekening',
      inFact: 'In feite',
      inLaw: 'In rechte',
    },
    hearing: {
      title: 'Hoorrecht',
      offered: (day) => `Schriftelijk aangeboden op ${longDay(day)}.`,
      notOffered: 'Nog niet schriftelijk aangeboden.',
      asked: (day) => `Gevraagd op ${longDay(day)}.`,
      heard: (day) => `De aanvrager is gehoord op ${longDay(day)}.`,
      renounced: (day) => `De aanvrager zag ervan af op ${longDay(day)}.`,
    },
    competence: (day) => `De voorzitter heeft het centrum op ${longDay(day)} onbevoegd verklaard; te bekrachtigen.`,
  },
}
