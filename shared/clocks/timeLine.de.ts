import { count } from '#shared/language/count.ts'
import type { TimeLineMessages } from './timeLine.fr.ts'

export const timeLineDe: TimeLineMessages = {
  title: 'Fristen',
  says: {
    lastToday: 'heute ist der letzte Tag',
    running: (days) => count('de', days, { one: 'noch # Tag', other: 'noch # Tage' }),
    kept: (day) => `erledigt am ${day}`,
    keptLate: (day, days) =>
      `erledigt am ${day}, ${count('de', days, { one: '# Tag zu spät', other: '# Tage zu spät' })}`,
    stopped: (day) => `beendet am ${day}`,
    missed: (days) => count('de', days, { one: 'seit # Tag versäumt', other: 'seit # Tagen versäumt' }),
    over: (day) => `abgelaufen seit dem ${day}`,
    noDay: 'läuft, letzter Tag noch offen',
  },
  dueOn: 'Letzter Tag',
  law: 'Gesetzliche Grundlage',
  starts: 'Läuft seit',
  firstReceived: 'Zuerst eingegangen beim anderen Zentrum',
  stops: 'Endet mit',
  stopped: 'Beendet durch',
  proof: 'Nachweis',
  letterKept: 'der Brief, aufbewahrt unter „Schriftverkehr“',
  consequence: 'Was das nach sich zieht',
  onDay: (what, day) => `${what}, am ${day}`,
  appealWaits:
    'Die Beschwerdefrist läuft noch nicht: Nötig ist ein Einschreiben oder eine Übergabe gegen Empfangsbestätigung, mit einem Brief, der alle Angaben enthält.',
  interest: {
    paidLate: (day) => `Auf das, was nicht ausgezahlt ist, sind ab dem ${day} Zinsen geschuldet.`,
    decidedLate: (day) =>
      `Da der Beschluss verspätet ist, sind auf das, was nicht ausgezahlt ist, ab dem ${day} Zinsen geschuldet.`,
  },
  network: (day) => `Der Beschluss ist spätestens am ${day} in das Netzwerk der sozialen Sicherheit einzutragen.`,
  startedBy: {
    received: 'Eingang des Antrags',
    transmittedToUs: 'Weiterleitung durch das andere Zentrum',
    filedEarlier: 'Eingang eines früheren, noch offenen Antrags derselben Person',
    refusedBySecond: 'Ablehnung durch das andere Zentrum',
    referred: 'Vorlage beim ÖPD SE',
    foundNotCompetent: 'Unzuständigkeitsbeschluss des Präsidenten allein',
    decidedUrgently: 'Beschluss des Präsidenten allein',
    urgentToNotify: 'Beschluss des Präsidenten allein',
    appealStarts: 'erster Werktag nach dem Einschreiben, oder Übergabe gegen Unterschrift',
    interviewAsked: 'Bitte um ein Gespräch',
    reviewed: 'letzte Überprüfung',
    visited: 'letzter Hausbesuch',
    heatingDelivered: 'Lieferung',
    informationAsked: 'Bitte um Auskunft',
    decided: 'Beschluss',
  },
  stopsWith: {
    acknowledge: 'Übergabe oder Versand der Empfangsbestätigung',
    transfer: 'Versand des Antrags an das andere Zentrum und der Mitteilung an den Antragsteller, oder ein Beschluss',
    refer: 'Vorlage beim ÖPD SE, oder ein Beschluss',
    rule: 'Bestimmung eines Zentrums',
    decide: 'Beschluss, begründete Weiterleitung an das andere Zentrum oder schriftliche Rücknahme',
    ratify: 'Beschluss der Sitzung',
    notify: 'Einschreiben oder Übergabe gegen Unterschrift',
    pay: 'Auszahlung, auch wenn der Antrag abgeschlossen ist',
    appeal: 'Beschwerde des Antragstellers',
    piis: 'Unterzeichnung, oder Übergang in die Sozialakte',
    interview: 'das Gespräch',
    review: 'Überprüfung, nach der ein neues Jahr beginnt, oder Übergang in die Sozialakte',
    visit: 'Hausbesuch, nach dem ein neues Jahr beginnt, oder Übergang in die Sozialakte',
    heating: 'Einreichung des Antrags',
    inform: 'schriftliche Antwort',
  },
  stoppedBy: {
    acknowledged: 'Empfangsbestätigung erteilt',
    transferred: 'begründete Weiterleitung an das andere Zentrum',
    referred: 'Vorlage beim ÖPD SE',
    ruled: 'Bestimmung durch den Minister',
    incompetenceRatified: 'Ratifizierung der Unzuständigkeit',
    ratified: 'Ratifizierung',
    appealed: 'Beschwerde eingelegt',
    urgentNotified: 'Notifizierung des dringenden Beschlusses',
    paid: 'erste Auszahlung',
    piisSigned: 'Unterzeichnung des Projekts',
    interviewed: 'Gespräch geführt',
    informationGiven: 'schriftliche Antwort',
    withdrawn: 'schriftliche Rücknahme',
    submitted: 'Einreichung des Antrags',
    decided: 'Beschluss',
    notified: 'Notifizierung',
    closed: 'Abschluss des Antrags',
  },
  entails: {
    acknowledge:
      'Die Empfangsbestätigung bleibt geschuldet: Ohne sie kann der Antragsteller das Datum seines Antrags kaum nachweisen. Erteilen Sie sie heute, mit dem wirklichen Eingangsdatum.',
    transfer:
      'Das Zentrum muss den Antrag selbst prüfen und beantworten, solange es ihn nicht mit Begründung weitergeleitet hat. Nichts darf rückdatiert werden.',
    refer:
      'Solange der ÖPD SE nicht befasst ist, wird kein Zentrum bestimmt, und der Antragsteller bleibt ohne Antwort. Legen Sie den Konflikt heute vor.',
    rule: 'Der Minister hat binnen der Frist kein Zentrum bestimmt. Fragen Sie beim ÖPD SE nach und halten Sie es fest.',
    decide:
      'Der Antragsteller kann wegen des Ausbleibens eines Beschlusses das Arbeitsgericht anrufen. Wird das Eingliederungseinkommen gewährt, laufen Zinsen, sobald die Fristen für Beschluss und Auszahlung zusammen verstrichen sind. Der Beschluss bleibt geschuldet.',
    ratify:
      'Der Beschluss des Präsidenten ist nicht ratifiziert. Setzen Sie ihn auf die Tagesordnung der nächsten Sitzung.',
    notify:
      'Die Beschwerdefrist läuft nicht, solange der Beschluss nicht notifiziert ist, und der Antragsteller kann das Arbeitsgericht anrufen.',
    pay: 'Auf den Betrag, der nicht ausgezahlt ist, sind von Rechts wegen Zinsen geschuldet.',
    appeal:
      'Waren Schreiben und Notifizierung gültig, so kann der Antragsteller den Beschluss nicht mehr vor dem Arbeitsgericht anfechten.',
    piis: 'Das Projekt hätte unterzeichnet sein müssen. Vereinbaren Sie das Gespräch und halten Sie in der Akte fest, warum es nicht unterzeichnet ist.',
    interview:
      'Die Person wartet auf ein Gespräch, das das Zentrum hätte gewähren müssen. Schlagen Sie heute einen Termin vor.',
    review: 'Die Bedingungen des Anrechts sind länger nicht überprüft, als das Gesetz es zulässt.',
    visit: 'Für das vergangene Jahr ist kein Hausbesuch vermerkt, von den vorgesehenen Ausnahmen abgesehen.',
    heating:
      'Der Antrag kam nach Ablauf der Frist ab der Lieferung: Die Zulage kann aus diesem Grund abgelehnt werden.',
    inform: 'Die schriftlich erbetene Auskunft ist seit diesem Tag geschuldet. Antworten Sie unverzüglich.',
  },
}
