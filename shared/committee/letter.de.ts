import { aidDe } from '#shared/aid/messages.de.ts'
import { intakeDe } from '#shared/intake/messages.de.ts'
import { datesIn } from '#shared/language/dates.ts'
import { queueDe } from '#shared/queue/messages.de.ts'
import { requestsDe } from '#shared/requests/messages.de.ts'
import type { CommitteeLetterWords } from './letter.fr.ts'
import { committeeDe } from './messages.de.ts'

const { longDay } = datesIn('de')

export const committeeLetterDe: CommitteeLetterWords = {
  ...datesIn('de'),
  aid: aidDe.types,
  grounds: requestsDe.grounds,
  urgencies: queueDe.urgencies,
  compositions: intakeDe.words.composition,
  residences: intakeDe.words.kind,
  bodies: committeeDe.bodies,
  kinds: committeeDe.kinds,
  matters: committeeDe.matters,
  period: committeeDe.period,
  periodicities: committeeDe.perTurn,
  dateline: (day) => longDay(day),
  hearing: {
    title: 'Ihr Recht, angehört zu werden',
    reference: 'Ihre Akte',
    greeting: 'Sehr geehrte Damen und Herren,',
    opening: (day) =>
      `wir bereiten den Beschluss über Ihren Antrag auf Unterstützung vor, eingegangen am ${longDay(day)}. Vorher haben Sie das Recht, angehört zu werden: Sie können Ihre Lage mit eigenen Worten erklären und sagen, was Sie zu Ihrer Akte meinen.`,
    invitation: 'Wir laden Sie ein zu kommen:',
    day: 'Tag',
    time: 'Uhrzeit',
    place: 'Ort',
    accompanied:
      'Eine Person Ihrer Wahl darf Sie begleiten oder vertreten: zum Beispiel jemand aus der Familie, ein Rechtsanwalt oder jemand aus einer Vereinigung.',
    rights: [
      'Sie können alle nützlichen Unterlagen mitbringen und darum bitten, Ihre Akte einzusehen.',
      'Passt Ihnen dieser Tag nicht, rufen Sie uns bald an: Wir suchen einen anderen vor dem Beschluss.',
      'Brauchen Sie einen Dolmetscher, sagen Sie es uns so früh wie möglich.',
      'Sie sind nicht verpflichtet zu kommen. Kommen Sie nicht, so wird aufgrund Ihrer Akte beschlossen.',
    ],
    closing: 'Mit freundlichen Grüßen',
  },
  pack: {
    title: (body, day) => `Tagesordnung: ${body}, ${longDay(day)}`,
    mark: 'Nicht öffentlich: vertraulich',
    secrecy:
      'Diese Unterlagen fallen unter das Berufsgeheimnis. Sie werden weder kopiert noch weitergegeben und nach der Sitzung zurückgegeben.',
    meeting: { body: 'Organ', day: 'Datum', time: 'Uhrzeit', place: 'Ort', closes: 'Tagesordnung abgeschlossen am' },
    list: {
      title: 'Punkte',
      head: ['Nr.', 'Register', 'Antragsteller', 'Gegenstand', 'Beantragte Hilfe', 'Frist'],
    },
    none: 'Auf der Tagesordnung steht kein Punkt.',
    point: (place, number, applicant) => `${place}. ${number}: ${applicant}`,
    facts: {
      matter: 'Gegenstand',
      applicant: 'Antragsteller',
      birthDate: 'Geboren am',
      address: 'Adresse',
      household: 'Haushalt',
      children: 'Kinder zu Lasten',
      asked: 'Beantragte Hilfe',
      received: 'Eingegangen am',
      decideBy: 'Zu beschließen spätestens am',
      urgency: 'Dringlichkeit',
      worker: 'Sozialarbeiter',
    },
    report: 'Sozialbericht',
    noReport: 'Es wurde kein Sozialbericht geschrieben.',
    proposal: (aid, kind) => `Vorschlag: ${aid}, ${kind}`,
    decided: (aid, kind) => `Dringend beschlossen: ${aid}, ${kind}`,
    noProposal: 'Es wurde kein Vorschlag geschrieben.',
    fields: {
      ground: 'Ablehnungsgrund',
      sum: 'Betrag',
      period: 'Zeitraum',
      calculation: 'Berechnung',
      inFact: 'Tatsächliche Gründe',
      inLaw: 'Rechtliche Gründe',
    },
    hearing: {
      title: 'Anhörungsrecht',
      offered: (day) => `Schriftlich angeboten am ${longDay(day)}.`,
      notOffered: 'Noch nicht schriftlich angeboten.',
      asked: (day) => `Erbeten am ${longDay(day)}.`,
      heard: (day) => `Der Antragsteller wurde am ${longDay(day)} angehört.`,
      renounced: (day) => `Der Antragsteller hat am ${longDay(day)} darauf verzichtet.`,
    },
    competence: (day) =>
      `Der Präsident hat das Zentrum am ${longDay(day)} für nicht zuständig erklärt; zu ratifizieren.`,
  },
}
