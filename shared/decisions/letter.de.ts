import { aidDe } from '#shared/aid/messages.de.ts'
import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import { requestsDe } from '#shared/requests/messages.de.ts'
import type { DecisionLetterWords } from './letter.fr.ts'

/** What the decision letter says in German. */
export const decisionLetterDe: DecisionLetterWords = {
  ...datesIn('de'),
  aids: aidDe.types,
  grounds: requestsDe.grounds,
  title: 'Beschluss über Ihren Antrag auf Unterstützung',
  draft: 'ENTWURF – nicht versenden',
  readingHelp: 'Lesehilfe, ohne amtlichen Wert',
  dateline: (day) => day,
  references: {
    file: 'Aktenzeichen',
    service: 'Dienst',
    worker: 'Sozialarbeiter(in)',
  },
  opening: (day) =>
    `Sie haben unser ÖSHZ um Unterstützung gebeten; Ihr Antrag ist am ${day} eingegangen. Hier lesen Sie, was beschlossen wurde.`,
  decidedBy: {
    committee: (day) => `Der Sonderausschuss für Soziales hat diesen Beschluss am ${day} gefasst.`,
    council: (day) => `Der Sozialhilferat hat diesen Beschluss am ${day} gefasst.`,
    president: (day) => `Der Präsident hat diesen Beschluss im Dringlichkeitsfall am ${day} gefasst.`,
  },
  toRatify:
    'Ein Dringlichkeitsbeschluss wird der nächsten Sitzung vorgelegt, die ihn bestätigt oder nicht: Das ist die Ratifizierung.',
  headings: {
    decision: 'Was beschlossen wurde',
    reasons: 'Warum',
    calculation: 'Wie der Betrag berechnet wird',
    appeal: 'Sie sind nicht einverstanden?',
    questions: 'Fragen?',
    law: 'Die Artikel des Gerichtsgesetzbuches',
  },
  outcomes: {
    granted: (aid) => `${aid}: Ihrem Antrag wird stattgegeben.`,
    grantedInPart: (aid) => `${aid}: Ihrem Antrag wird teilweise stattgegeben.`,
    refused: (aid) => `${aid}: Ihr Antrag wird abgelehnt.`,
  },
  paid: ({ amount, periodicity, from, until }) =>
    `Sie erhalten ${amount} ${periodicity}${from && `, ab ${from}`}${until && ` und bis einschließlich ${until}`}.`,
  lasts: ({ from, until }) => `Die Hilfe beginnt am ${from}${until && ` und endet am ${until}`}.`,
  firstPayment: (day) => `Die erste Zahlung erfolgt spätestens am ${day}.`,
  periodicities: { once: 'einmalig', weekly: 'pro Woche', monthly: 'pro Monat', yearly: 'pro Jahr' },
  ground: (ground) => `Grund: ${ground}.`,
  inFact: (reasons) => `Die Tatsachen: ${reasons}`,
  inLaw: (reasons) => `Das Gesetz: ${reasons}`,
  calculated: (aid, calculation) => `${aid}: ${calculation}`,
  appeal: 'Sie können gegen diesen Beschluss beim Arbeitsgericht Beschwerde einlegen.',
  court: 'Gericht',
  courtAddress: 'Adresse der Kanzlei',
  lengths: (length) => {
    if ('months' in length) return count('de', length.months, { one: '# Monat', other: '# Monate' })
    return 'days' in length
      ? count('de', length.days, { one: '# Kalendertag', other: '# Kalendertage' })
      : count('de', length.openDays, { one: '# Werktag', other: '# Werktage' })
  },
  laws: {
    DIS: (article) => `Artikel ${article} des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung`,
    OL: (article) =>
      `Artikel ${article} des Grundlagengesetzes vom 8. Juli 1976 über die öffentlichen Sozialhilfezentren`,
  },
  term: (length) => `Sie haben ${length} Zeit, um Beschwerde einzulegen.`,
  termStarts: (articles) =>
    `Erhalten Sie dieses Schreiben per Einschreiben, beginnt die Frist am ersten Werktag nach dem Versand. Wird es Ihnen persönlich ausgehändigt, beginnt sie an dem Tag, an dem Sie den Empfang mit Ihrer Unterschrift bestätigen (${articles}).`,
  extended:
    'Fällt der letzte Tag auf einen Samstag, einen Sonntag oder einen gesetzlichen Feiertag, ist die Beschwerde noch am nächsten Werktag möglich.',
  afterwards: 'Nach Ablauf dieser Frist kann das Gericht Ihre Beschwerde nicht mehr prüfen.',
  manner:
    'Wie gehen Sie vor? Schreiben Sie eine Antragschrift, das heißt einen Brief an das Gericht: Ihr Name, Ihre Adresse, der Beschluss, den Sie anfechten, und in wenigen Worten, warum. Versehen Sie sie mit Datum und Unterschrift und legen Sie eine Kopie dieses Schreibens bei. Geben Sie sie bei der Kanzlei (dem Sekretariat des Gerichts) ab oder senden Sie sie per Einschreiben an diese Kanzlei. Beschwerde einzulegen ist kostenlos. Ein Rechtsanwalt ist nicht vorgeschrieben; Sie können sich auch beistehen oder vertreten lassen, wie es Artikel 728 des Gerichtsgesetzbuches vorsieht, der unten wiedergegeben ist. Artikel 1017 bestimmt, wer die Verfahrenskosten trägt.',
  noSuspension:
    'Die Beschwerde hat keine aufschiebende Wirkung: Der Beschluss gilt, solange das Gericht nicht anders entschieden hat.',
  explanations: (service, worker, ways) =>
    `Der Dienst „${service}“ erläutert Ihnen diesen Beschluss auf einfache Anfrage. Fragen Sie nach ${worker}: ${ways}.`,
  article728: 'Artikel 728 des Gerichtsgesetzbuches',
  article1017: 'Artikel 1017 des Gerichtsgesetzbuches',
  signatures: ['Generaldirektor(in)', 'Präsident(in)'],
}
