import { aidNl } from '#shared/aid/messages.nl.ts'
import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import { requestsNl } from '#shared/requests/messages.nl.ts'
import type { DecisionLetterWords } from './letter.fr.ts'

/** What the decision letter says in Dutch. */
export const decisionLetterNl: DecisionLetterWords = {
  ...datesIn('nl'),
  aids: aidNl.types,
  grounds: requestsNl.grounds,
  title: 'Beslissing over uw hulpvraag',
  draft: 'ONTWERP – niet versturen',
  readingHelp: 'Leeshulp, zonder officiële waarde',
  dateline: (day) => day,
  references: {
    file: 'Dossiernummer',
    service: 'Dienst',
    worker: 'Maatschappelijk werker',
  },
  opening: (day) =>
    `U hebt ons OCMW om hulp gevraagd; wij hebben uw hulpvraag ontvangen op ${day}. Hieronder leest u wat er beslist is.`,
  decidedBy: {
    committee: (day) => `Het bijzonder comité voor de sociale dienst heeft deze beslissing genomen op ${day}.`,
    council: (day) => `De raad voor maatschappelijk welzijn heeft deze beslissing genomen op ${day}.`,
    president: (day) => `De voorzitter heeft deze beslissing bij hoogdringendheid genomen op ${day}.`,
  },
  toRatify:
    'Een dringende beslissing wordt voorgelegd aan de eerstvolgende vergadering, die ze bevestigt of niet: dat is de bekrachtiging.',
  headings: {
    decision: 'Wat er beslist is',
    reasons: 'Waarom',
    calculation: 'Hoe het bedrag berekend is',
    appeal: 'Gaat u niet akkoord?',
    questions: 'Vragen?',
    law: 'De artikelen van het Gerechtelijk Wetboek',
  },
  outcomes: {
    granted: (aid) => `${aid}: uw aanvraag is toegekend.`,
    grantedInPart: (aid) => `${aid}: uw aanvraag is gedeeltelijk toegekend.`,
    refused: (aid) => `${aid}: uw aanvraag is geweigerd.`,
  },
  paid: ({ amount, periodicity, from, until }) =>
    `U ontvangt ${amount} ${periodicity}${from && `, vanaf ${from}`}${until && ` en tot en met ${until}`}.`,
  lasts: ({ from, until }) => `De steun begint op ${from}${until && ` en eindigt op ${until}`}.`,
  firstPayment: (day) => `De eerste betaling gebeurt uiterlijk op ${day}.`,
  periodicities: { once: 'in één keer', weekly: 'per week', monthly: 'per maand', yearly: 'per jaar' },
  ground: (ground) => `Grond: ${ground}.`,
  inFact: (reasons) => `De feiten: ${reasons}`,
  inLaw: (reasons) => `De wet: ${reasons}`,
  calculated: (aid, calculation) => `${aid}: ${calculation}`,
  appeal: 'U kunt tegen deze beslissing beroep instellen bij de arbeidsrechtbank.',
  court: 'Rechtbank',
  courtAddress: 'Adres van de griffie',
  lengths: (length) => {
    if ('months' in length) return count('nl', length.months, { one: '# maand', other: '# maanden' })
    return 'days' in length
      ? count('nl', length.days, { one: '# kalenderdag', other: '# kalenderdagen' })
      : count('nl', length.openDays, { one: '# werkdag', other: '# werkdagen' })
  },
  laws: {
    DIS: (article) =>
      `artikel ${article} van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie`,
    OL: (article) =>
      `artikel ${article} van de organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn`,
  },
  term: (length) => `U hebt ${length} de tijd om beroep in te stellen.`,
  termStarts: (articles) =>
    `Krijgt u deze brief aangetekend, dan begint de termijn op de eerste werkdag na de verzending. Wordt hij u persoonlijk overhandigd, dan begint de termijn op de dag waarop u voor ontvangst tekent (${articles}).`,
  extended:
    'Valt de laatste dag op een zaterdag, een zondag of een wettelijke feestdag, dan kan het nog op de eerstvolgende werkdag.',
  afterwards: 'Na die termijn kan de rechtbank uw beroep niet meer onderzoeken.',
  manner:
    'Hoe doet u dat? Schrijf een verzoekschrift, dat is een brief aan de rechtbank: uw naam, uw adres, de beslissing die u betwist en in enkele woorden waarom. Zet er de datum op, onderteken het en voeg een kopie van deze brief toe. Geef het af op de griffie (het secretariaat van de rechtbank) of stuur het aangetekend naar die griffie. Beroep instellen is gratis. Een advocaat is niet verplicht; u kunt zich ook laten bijstaan of vertegenwoordigen zoals artikel 728 van het Gerechtelijk Wetboek bepaalt, dat u hieronder vindt. Artikel 1017 zegt wie de kosten van het proces betaalt.',
  noSuspension:
    'Het beroep schorst de beslissing niet: ze wordt toegepast zolang de rechtbank er niet anders over beslist heeft.',
  explanations: (service, worker, ways) =>
    `De dienst ‘${service}’ geeft u op eenvoudig verzoek uitleg over deze beslissing. Vraag naar ${worker}: ${ways}.`,
  article728: 'Artikel 728 van het Gerechtelijk Wetboek',
  article1017: 'Artikel 1017 van het Gerechtelijk Wetboek',
  signatures: ['De algemeen directeur', 'De voorzitter'],
}
