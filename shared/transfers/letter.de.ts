import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { TransferLetterWords } from './letter.fr.ts'
import type { Length } from './letterFacts.ts'

const { longDay, time } = datesIn('de')

const within = (of: Length): string => {
  if ('months' in of) return count('de', of.months, { one: 'binnen eines Monats', other: 'binnen # Monaten' })
  if ('openDays' in of) return count('de', of.openDays, { one: 'binnen eines Werktags', other: 'binnen # Werktagen' })
  return count('de', of.days, { one: 'binnen eines Tages', other: 'binnen # Tagen' })
}

export const transferLetterDe: TransferLetterWords = {
  dateline: (day) => longDay(day),
  references: { number: 'Akte', acknowledgement: 'Empfangsbestätigung', applicant: 'Antragsteller(in)' },
  greeting: 'Sehr geehrte Damen und Herren,',
  facts: {
    sent: 'Antrag abgesandt',
    sentAt: (day, instant) => `am ${longDay(day)} um ${time(instant)} Uhr`,
    received: 'Erster Eingang',
    receivedHere: 'Eingang bei unserem ÖSHZ',
    transmittedToUs: 'Vom anderen ÖSHZ weitergeleitet',
    transmission: 'Weiterleitung',
    transmittedOn: (day) => `am ${longDay(day)} oder, falls später, am Tag des Versands`,
    on: (day) => `am ${longDay(day)}`,
  },
  decidedBy: {
    committee: (day) => `Beschluss des Sonderausschusses für Soziales vom ${longDay(day)}.`,
    chair: (day) =>
      `Dringlichkeitsbeschluss des Präsidenten vom ${longDay(day)}; er wird in der nächsten Sitzung zur Ratifizierung (Bestätigung) vorgelegt.`,
  },
  signed: (worker) => `Für das ÖSHZ, ${worker}`,
  toApplicant: {
    transfer: {
      title: 'Ihr Antrag auf Unterstützung wird an ein anderes ÖSHZ weitergeleitet',
      opening: (centre) =>
        `unser ÖSHZ ist der Ansicht, dass es Ihren Antrag auf Unterstützung nicht selbst bearbeiten muss: Es ist territorial nicht zuständig. Es leitet ihn an dieses Zentrum weiter: ${centre}.`,
      where: 'Ihr Antrag geht an',
    },
    referral: {
      title: 'Ihr Antrag auf Unterstützung: Der Minister bestimmt das zuständige ÖSHZ',
      opening: (service) =>
        `weder unser ÖSHZ noch das andere ÖSHZ, bei dem Ihr Antrag einging, hält sich für zuständig. Wir wenden uns an diesen Dienst, damit der Minister das ÖSHZ bestimmt, das Ihnen antworten muss: ${service}.`,
      where: 'Ihr Antrag liegt vor bei',
    },
    reasons: 'Warum?',
    meaning: {
      title: 'Was das für Sie bedeutet',
      nothingToDo: 'Sie müssen keinen neuen Antrag stellen.',
      firstDate: (day) =>
        `Ihr Antrag behält sein Datum: ${longDay(day)}. Wird Ihnen Hilfe gewährt, so zählt dieses Datum.`,
      term: ({ integration, aid }) =>
        `Das andere ÖSHZ muss seinen Beschluss fassen: ${[
          ...(integration ? [`${within(integration)} über das Eingliederungseinkommen`] : []),
          ...(aid ? [`${within(aid)} über die Sozialhilfe (andere Hilfe)`] : []),
        ].join(' und ')}, gerechnet ab dem Tag der Weiterleitung.`,
      until: 'Bis zum Tag der Weiterleitung muss unser ÖSHZ Ihren Antrag prüfen.',
      conflict:
        'Hält sich auch das andere ÖSHZ nicht für zuständig, so wendet es sich an den ÖPD Sozialeingliederung, und der Minister bestimmt das ÖSHZ, das Ihnen antworten muss.',
      ruling: (length) => `Der Minister bestimmt ${within(length)} vorläufig ein ÖSHZ.`,
    },
    urgent:
      'Ist es dringend? Wenn Sie keine Unterkunft, nichts zu essen oder keine ärztliche Versorgung haben, sagen Sie es sofort dem ÖSHZ der Gemeinde, in der Sie sich aufhalten.',
    rights: {
      title: 'Ihre Rechte',
      explanations: 'Sie können uns um Erläuterungen zu diesem Beschluss bitten.',
      appeal: (length) =>
        `Sind Sie nicht einverstanden, so können Sie ${within(length)} nach der Notifizierung dieses Schreibens Beschwerde beim Arbeitsgericht einlegen (Grundlagengesetz vom 8. Juli 1976, Art. 71; Gesetz vom 26. Mai 2002, Art. 47).`,
      manner:
        'Für die Beschwerde schreiben Sie eine Antragschrift, das heißt einen Brief mit Datum und Unterschrift. Sie geben ihn bei der Kanzlei (dem Sekretariat) des Gerichts ab oder senden ihn per Einschreiben an diese Kanzlei.',
      court: 'Gericht',
      noSuspension: 'Die Beschwerde hat keine aufschiebende Wirkung: Der Beschluss gilt inzwischen.',
    },
  },
  toCentre: {
    title: 'Weiterleitung eines Antrags auf Unterstützung',
    opening:
      'in Anwendung von Artikel 58 § 3 des Grundlagengesetzes vom 8. Juli 1976 und von Artikel 18 § 4 des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung leiten wir Ihnen den beiliegenden Antrag auf Unterstützung weiter. Wir halten uns nicht für territorial zuständig und sind aus den folgenden Gründen der Ansicht, dass Ihr Zentrum es ist.',
    reasons: 'Gründe',
    dates:
      'Das Datum des Antrags bleibt das des ersten Eingangs. Ihre Beschlussfrist läuft ab dem Tag der Weiterleitung (Gesetz vom 26. Mai 2002, Art. 21 § 1).',
    ifNotCompetent: (length) =>
      `Halten auch Sie sich nicht für zuständig, so obliegt es Ihnen, den ÖPD Sozialeingliederung ${within(length)} mit der Sache zu befassen (Gesetz vom 2. April 1965, Art. 15 Abs. 4).`,
    told: 'Die antragstellende Person erhält von uns ein begründetes Schreiben über diese Weiterleitung.',
  },
  referral: {
    title: 'Territorialer Zuständigkeitskonflikt: Bitte um Bestimmung',
    opening:
      'in Anwendung von Artikel 15 Absätze 4 und 5 des Gesetzes vom 2. April 1965 legen wir Ihnen den beiliegenden Antrag auf Unterstützung vor, für den sich keines der befassten Zentren für zuständig hält. Wir bitten Sie, durch den Minister vorläufig das Zentrum bestimmen zu lassen, das zu beschließen hat.',
    reasons: 'Unsere Gründe',
    otherReasons: (centre, day) => `Gründe des anderen Zentrums (${centre}, ${longDay(day)})`,
    told: 'Die antragstellende Person ist schriftlich davon in Kenntnis gesetzt.',
  },
  enclosed: {
    title: 'Der Antrag, wie er eingegangen ist',
    asked: 'Beantragte Hilfe',
  },
  mail: {
    subject: (number) => `Antrag auf Unterstützung ${number}: Schreiben in der Anlage`,
    text: 'Sehr geehrte Damen und Herren,\n\nin der Anlage finden Sie unser Schreiben.\n\nMit freundlichen Grüßen',
  },
}
