import type { AppointmentsMessages } from './messages.fr.ts'

export const appointmentsDe: AppointmentsMessages = {
  title: 'Termine',
  none: 'Es ist kein Termin vereinbart.',
  summary: (number) => `Termin ${number}`,
  kinds: { interview: 'Gespräch', homeVisit: 'Hausbesuch', phone: 'Anruf', hearing: 'Anhörung' },
  outcomes: {
    held: 'Hat stattgefunden',
    missedByApplicant: 'Antragsteller nicht erschienen',
    cancelledByApplicant: 'Vom Antragsteller abgesagt',
    cancelledByUs: 'Vom Zentrum abgesagt',
  },
  make: 'Einen Termin vereinbaren',
  kind: 'Worum geht es?',
  day: 'Tag',
  time: 'Uhrzeit',
  minutes: 'Dauer in Minuten',
  place: 'Ort',
  remark: 'Bemerkung (optional)',
  worker: 'Mit wem?',
  calendar: 'In den Kalender',
  howItWent: 'Wie ist es verlaufen?',
  correct: 'Berichtigen',
  overlaps: (when, number) => `Gleichzeitig mit einem anderen Termin: ${when}, Antrag ${number}`,
  with: (worker) => `mit ${worker}`,
  duration: (minutes) => `${minutes} Min.`,
  establishes: {
    homeVisit: 'Ein Besuch, der stattgefunden hat, wird als Tatsache der Sozialuntersuchung eingetragen.',
    hearing: 'Eine Anhörung, die stattgefunden hat, wird als Tatsache eingetragen: Die Person ist gehört worden.',
  },
  wrong: {
    kind: 'Wählen Sie eine der Antworten.',
    day: 'Wählen Sie einen Tag ab heute, innerhalb eines Jahres.',
    time: 'Wählen Sie eine Uhrzeit, die noch nicht vorbei ist, zum Beispiel 09:30.',
    minutes: 'Geben Sie eine Dauer von 5 bis 480 Minuten an.',
    place: 'Geben Sie den Ort an.',
  },
}
