import { aidDe } from '#shared/aid/messages.de.ts'
import { intakeDe } from '#shared/intake/messages.de.ts'
import type { RegisterLetter } from './letter.fr.ts'

export const registerLetterDe: RegisterLetter = {
  title: 'Register der Anträge',
  file: 'register',
  law: 'Chronologisches Register, geführt gemäß Artikel 58 § 1 des Grundlagengesetzes vom 8. Juli 1976 über die öffentlichen Sozialhilfezentren und Artikel 18 des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung.',
  printedOn: (day) => `Gedruckt am ${day}`,
  facts: {
    period: 'Eingangsdatum',
    lines: 'Anzahl Zeilen',
    first: 'Erste Zeile',
    last: 'Letzte Zeile',
    printedBy: 'Gedruckt von',
  },
  whole: 'Das gesamte Register',
  from: (day) => `Ab dem ${day}`,
  until: (day) => `Bis zum ${day}`,
  between: (from, to) => `Vom ${from} bis zum ${to}`,
  empty: 'Keine Zeile des Registers trägt ein Eingangsdatum in diesem Zeitraum.',
  complete:
    'Alle Zeilen des Registers sind nachstehend in der Reihenfolge ihrer Eintragung aufgeführt. Es fehlt keine Nummer.',
  completeInPeriod:
    'Alle Zeilen, deren Eingangsdatum in diesen Zeitraum fällt, sind nachstehend in der Reihenfolge ihrer Eintragung aufgeführt.',
  elsewhere:
    'Die Nummern, die zwischen der ersten und der letzten Zeile fehlen, tragen ein Eingangsdatum außerhalb dieses Zeitraums.',
  missing: (numbers) => `Die folgenden Nummern fehlen im Register: ${numbers}.`,
  noCorrections: 'Keine dieser Zeilen ist eine Berichtigung.',
  corrections: (numbers) => `Die folgenden Zeilen sind Berichtigungen; sie betreffen keinen neuen Antrag: ${numbers}.`,
  correctsLine: (number, what) => `Berichtigt die Zeile ${number}: ${what}`,
  correctedByLine: (number) => `Berichtigt durch die Zeile ${number}`,
  columns: {
    number: 'Nummer',
    enteredAt: 'Eingetragen',
    submittedAt: 'Abgesandt',
    receivedOn: 'Eingegangen',
    applicant: 'Antragsteller',
    municipality: 'Gemeinde',
    asked: 'Beantragt',
    channel: 'Kanal',
    corrects: 'Berichtigt die Zeile',
    correction: 'Was unrichtig war',
    enteredBy: 'Berichtigt von',
    correctedBy: 'Berichtigt durch die Zeile',
  },
  aid: aidDe.types,
  channels: intakeDe.words.channel,
}
