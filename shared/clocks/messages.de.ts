import { count } from '#shared/language/count.ts'
import type { ClocksMessages } from './messages.fr.ts'
import { recordDe } from './record.de.ts'
import { termSettingsDe } from './termSettings.de.ts'
import { timeLineDe } from './timeLine.de.ts'

export const clocksDe: ClocksMessages = {
  law: {
    received: (term) =>
      `Die Empfangsbestätigung wird ${term('acknowledge')} erteilt. Ist ein anderes Zentrum zuständig, wird der Antrag ${term('transfer')} weitergeleitet.`,
    triaged: () =>
      'Die Frist für den Beschluss läuft ab dem Eingang, auch wenn noch niemand den Antrag übernommen hat.',
    contact: () =>
      'Vereinbaren Sie ein Gespräch und sagen Sie, welche Unterlagen nötig sind. Die Person wird schriftlich über ihr Anhörungsrecht informiert (Gesetz vom 26. Mai 2002, Art. 20).',
    inquiry: () =>
      'Zur Sozialuntersuchung gehört ein Hausbesuch, von den vorgesehenen Ausnahmen abgesehen (Königliche Erlasse vom 1. Dezember 2013).',
    proposal: () =>
      'Der Sonderausschuss beschließt auf der Grundlage des Sozialberichts und des Vorschlags. In dringenden Fällen beschließt der Präsident allein; die nächste Sitzung ratifiziert seinen Beschluss (Grundlagengesetz, Art. 28 §1).',
    decided: (term) =>
      `Der begründete Beschluss wird ${term('notify')} per Einschreiben oder gegen Empfangsbestätigung notifiziert.`,
    followUp: (term) =>
      `Die Bedingungen für das Eingliederungseinkommen werden ${term('review')} überprüft. Schließen Sie ab, wenn die Begleitung in der Sozialakte weitergeht.`,
    closed: () => 'Die Dienstleitung kann den Antrag wieder öffnen und gibt dafür einen Grund an.',
  },
  decisionTaken: (term) => `Der Beschluss ergeht ${term}.`,
  dueBy: {
    acknowledge: (day) => `Empfangsbestätigung zu erteilen am ${day}`,
    transfer: (day) => `Weiterleitung spätestens am ${day}`,
    refer: (day) => `Vorlage beim ÖPD SE spätestens am ${day}`,
    rule: (day) => `Bestimmung erwartet bis spätestens ${day}`,
    decide: (day) => `Beschluss spätestens am ${day}`,
    ratify: (day) => `Ratifizierung in der Sitzung vom ${day}`,
    notify: (day) => `Notifizierung spätestens am ${day}`,
    pay: (day) => `Erste Auszahlung spätestens am ${day}`,
    appeal: (day) => `Beschwerde möglich bis zum ${day}`,
    piis: (day) => `Projekt zur sozialen Eingliederung zu unterzeichnen bis ${day}`,
    interview: (day) => `Gespräch zu gewähren bis ${day}`,
    review: (day) => `Überprüfung spätestens am ${day}`,
    visit: (day) => `Hausbesuch spätestens am ${day}`,
    heating: (day) => `Antrag möglich bis zum ${day}`,
    inform: (day) => `Auskunft zu erteilen bis ${day}`,
  },
  closedThen: (day) =>
    `Planen Sie mit ${day}: Am letzten Tag ist das Zentrum geschlossen, und die Frist wird nicht verlängert.`,
  laws: {
    OL: 'Grundlagengesetz',
    DIS: 'Gesetz vom 26. Mai 2002',
    L65: 'Gesetz vom 2. April 1965',
    CHARTER: 'Gesetz vom 11. April 1995',
    PL2004: 'Programmgesetz vom 27. Dezember 2004',
    RD2002: 'Königlicher Erlass vom 11. Juli 2002',
    RD2013: 'Königliche Erlasse vom 1. Dezember 2013',
    CBSS: 'Zentrale Datenbank der sozialen Sicherheit',
  },
  article: (number) => `Art. ${number}`.replace(' al. ', ' Abs. '),
  within: {
    sameDay: 'am selben Tag',
    days: (days) => `binnen ${count('de', days, { one: '# Kalendertags', other: '# Kalendertagen' })}`,
    openDays: (days) => `binnen ${count('de', days, { one: '# Werktags', other: '# Werktagen' })}`,
    months: (months) => `binnen ${count('de', months, { one: '# Monats', other: '# Monaten' })}`,
  },
  line: timeLineDe,
  record: recordDe,
  settings: termSettingsDe,
}
