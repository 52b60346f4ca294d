import type { ClocksMessages } from './messages.fr.ts'

export const clocksDe: ClocksMessages = {
  law: {
    received:
      'Die Empfangsbestätigung geht am selben Tag hinaus (Grundlagengesetz, Art. 58 §2). Ist ein anderes Zentrum zuständig, wird der Antrag binnen 5 Kalendertagen weitergeleitet (Art. 58 §3).',
    triaged: 'Die Frist für den Beschluss läuft ab dem Eingang, auch wenn noch niemand den Antrag übernommen hat.',
    contact:
      'Vereinbaren Sie ein Gespräch und sagen Sie, welche Unterlagen nötig sind. Die Person wird schriftlich über ihr Anhörungsrecht informiert (Gesetz vom 26. Mai 2002, Art. 20).',
    inquiry:
      'Zur Sozialuntersuchung gehört ein Hausbesuch, von den vorgesehenen Ausnahmen abgesehen (Königliche Erlasse vom 1. Dezember 2013).',
    proposal:
      'Der Sonderausschuss beschließt auf der Grundlage des Sozialberichts und des Vorschlags. In dringenden Fällen beschließt der Präsident allein; die nächste Sitzung ratifiziert seinen Beschluss (Grundlagengesetz, Art. 28 §1).',
    decided:
      'Der begründete Beschluss wird binnen 8 Tagen per Einschreiben oder gegen Empfangsbestätigung notifiziert (Gesetz vom 26. Mai 2002, Art. 21 §4; Grundlagengesetz, Art. 62bis).',
    followUp:
      'Die Bedingungen für das Eingliederungseinkommen werden mindestens einmal im Jahr überprüft (Gesetz vom 26. Mai 2002, Art. 22 §1). Schließen Sie ab, wenn die Begleitung in der Sozialakte weitergeht.',
    closed: 'Die Dienstleitung kann den Antrag wieder öffnen und gibt dafür einen Grund an.',
  },
  dueBy: {
    acknowledge: (day) => `Empfangsbestätigung auszustellen am ${day}`,
    transfer: (day) => `Weiterleitung spätestens am ${day}`,
    refer: (day) => `Vorlage beim ÖPD SE spätestens am ${day}`,
    rule: (day) => `Bestimmung erwartet bis spätestens ${day}`,
    decide: (day) => `Beschluss spätestens am ${day}`,
    ratify: (day) => `Ratifizierung in der Sitzung vom ${day}`,
    notify: (day) => `Notifizierung spätestens am ${day}`,
    pay: (day) => `Erste Auszahlung spätestens am ${day}`,
    appeal: (day) => `Beschwerde möglich bis zum ${day}`,
    piis: (day) => `Projekt zur sozialen Eingliederung zu unterzeichnen bis ${day}`,
    review: (day) => `Überprüfung spätestens am ${day}`,
    heating: (day) => `Antrag möglich bis zum ${day}`,
    inform: (day) => `Auskunft zu erteilen bis ${day}`,
  },
  closedThen: (day) =>
    `Planen Sie mit ${day}: Am letzten Tag ist das Zentrum geschlossen, und die Frist wird nicht verlängert.`,
  term: (term) => `Beschlossen wird ${term}.`,
  terms: {
    decideIntegration: 'binnen 30 Tagen nach dem Eingang (Gesetz vom 26. Mai 2002, Art. 21 §1)',
    decideAid: 'binnen eines Monats nach dem Eingang (Grundlagengesetz, Art. 71)',
  },
}
