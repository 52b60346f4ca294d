import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { AcknowledgementWords } from './letter.fr.ts'
import type { Length } from './letterFacts.ts'

const { longDay, time } = datesIn('de')

const length = (of: Length): string => {
  if ('months' in of) return count('de', of.months, { one: 'einen Monat', other: '# Monate' })
  if ('openDays' in of) return count('de', of.openDays, { one: 'einen Werktag', other: '# Werktage' })
  return count('de', of.days, { one: 'einen Tag', other: '# Tage' })
}
const within = (of: Length): string => {
  if ('months' in of) return count('de', of.months, { one: 'binnen einem Monat', other: 'binnen # Monaten' })
  if ('openDays' in of) return count('de', of.openDays, { one: 'binnen einem Werktag', other: 'binnen # Werktagen' })
  return count('de', of.days, { one: 'binnen einem Tag', other: 'binnen # Tagen' })
}

export const acknowledgementLetterDe: AcknowledgementWords = {
  title: 'Empfangsbestätigung für Ihren Antrag auf Unterstützung',
  dateline: (day) => longDay(day),
  references: { number: 'Ihre Akte', acknowledgement: 'Empfangsbestätigung' },
  greeting: 'Sehr geehrte Damen und Herren,',
  opening:
    'wir haben Ihren Antrag auf Unterstützung erhalten. Dieser Brief ist der Nachweis dafür: Bewahren Sie ihn gut auf.',
  facts: {
    sent: 'Antrag abgesandt',
    sentAt: (day, instant) => `am ${longDay(day)} um ${time(instant)} Uhr`,
    received: 'Gesetzliches Empfangsdatum',
    firstReceived: 'Zuerst eingegangen bei einem anderen ÖSHZ',
    transmitted: 'An unser ÖSHZ weitergeleitet',
    on: (day) => `am ${longDay(day)}`,
    service: 'Dienst',
    worker: 'Ihr Sozialarbeiter oder Ihre Sozialarbeiterin',
    desk: 'Ansprechperson',
    atTheDesk: 'der Empfang des ÖSHZ; wer Ihre Akte übernimmt, wird noch bestimmt',
    phone: 'Telefon',
  },
  receivedLater:
    'Ein Antrag, der an einem Samstag, einem Sonntag oder einem gesetzlichen Feiertag abgesandt wird, gilt als am nächsten Werktag eingegangen (Grundlagengesetz vom 8. Juli 1976, Art. 58 §1).',
  transmitted:
    'Ein anderes ÖSHZ hat Ihren Antrag vor uns erhalten und an uns weitergeleitet. Als Datum Ihres Antrags gilt weiterhin das des ersten Eingangs.',
  due: (day) => `Das ÖSHZ muss spätestens am ${longDay(day)} über Ihren Antrag beschließen.`,
  term: (of, article) => `Es hat dafür ab dem Eingang ${length(of)} Zeit (${article}).`,
  termOnceTransmitted: (of, article) =>
    `Es hat dafür ${length(of)} Zeit, ab dem Tag, an dem das andere ÖSHZ Ihren Antrag an uns weitergeleitet hat (${article}).`,
  notified: (of, article) => `Danach schickt es Ihnen seinen Beschluss schriftlich zu, ${within(of)} (${article}).`,
  notCompetent: (of, article) =>
    `Unser ÖSHZ ist der Ansicht, dass ein anderes ÖSHZ Ihren Antrag behandeln muss. In diesem Fall leitet es den Antrag ${within(of)} nach dem Eingang dorthin weiter (${article}) und schreibt Ihnen, warum. Sie müssen keinen neuen Antrag stellen: Das Datum bleibt dasselbe. Solange unser ÖSHZ den Antrag nicht weitergeleitet hat, muss es Ihnen selbst antworten.`,
  maybeNotCompetent:
    'Muss ein anderes ÖSHZ Ihren Antrag behandeln, so leiten wir ihn dorthin weiter und schreiben Ihnen, warum. Sie müssen keinen neuen Antrag stellen: Das Datum bleibt dasselbe.',
  rights: {
    title: 'Ihre Rechte',
    decision: 'Sie erhalten einen schriftlichen Beschluss, der seine Gründe nennt.',
    hearing:
      'Sie können darum bitten, vor dem Beschluss angehört zu werden. Eine Person Ihrer Wahl darf Sie begleiten oder vertreten.',
    appeal: (of, article) =>
      `Sind Sie mit dem Beschluss nicht einverstanden, so können Sie ${within(of)} nach der Notifizierung beim Arbeitsgericht Beschwerde einlegen (${article}). Notifizierung heißt: Der Beschluss wird Ihnen per Einschreiben geschickt oder persönlich ausgehändigt. Wie Sie Beschwerde einlegen, steht im Beschluss.`,
    silence:
      'Erhalten Sie nicht rechtzeitig einen Beschluss, so können Sie sich auch an das Arbeitsgericht wenden. Warten Sie nicht zu lange: Auch dann läuft eine Frist.',
    payment: (of, article) =>
      `Wird Ihnen das Eingliederungseinkommen gewährt, so folgt die erste Auszahlung ${within(of)} nach dem Beschluss. Beschließt oder zahlt das ÖSHZ zu spät, so schuldet es Ihnen Zinsen (${article}).`,
    secrecy: 'Was Sie uns sagen, fällt unter das Berufsgeheimnis.',
  },
  next: {
    title: 'Wie geht es weiter?',
    contact:
      'Ein Sozialarbeiter oder eine Sozialarbeiterin meldet sich bei Ihnen und sagt Ihnen, welche Unterlagen Sie mitbringen.',
    inquiry:
      'Es folgt eine Sozialuntersuchung: Gemeinsam sehen Sie sich Ihre Lage an und was Sie brauchen. In der Regel gehört ein Hausbesuch dazu.',
    decision: 'Das ÖSHZ fasst seinen Beschluss und schreibt Ihnen.',
    changes: 'Ändern sich Ihre Anschrift, Ihre Telefonnummer oder Ihre Lage, so sagen Sie es uns bitte sofort.',
  },
  urgent:
    'Ist es dringend? Wenn Ihnen eine Unterkunft, Nahrung oder notwendige Pflege fehlt, sagen Sie es uns sofort: Über dringende Hilfe kann ohne Wartezeit entschieden werden.',
  signed: (worker) => `Für das ÖSHZ, ${worker}`,
  laws: {
    OL: 'Grundlagengesetz vom 8. Juli 1976',
    DIS: 'Gesetz vom 26. Mai 2002',
    L65: 'Gesetz vom 2. April 1965',
  },
  article: (law, number) => `${law}, Art. ${number}`,
  and: '; ',
  help: {
    title: 'Lesehilfe zur Empfangsbestätigung',
    mark: (language) => `Lesehilfe ohne amtlichen Wert: Nur der Brief auf ${language} gilt.`,
  },
  languages: { fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch' },
  mail: {
    subject: (number) => `Ihr Antrag ${number}`,
    text: ({ number, office, phone }) =>
      [
        'Sehr geehrte Damen und Herren,',
        `wir haben Ihren Antrag ${number} erhalten. Die Empfangsbestätigung liegt dieser E-Mail bei: Bewahren Sie sie gut auf.`,
        ...(phone === '' ? [] : [`Haben Sie eine Frage? Rufen Sie uns an: ${phone}.`]),
        office,
      ].join('\n\n'),
  },
}
