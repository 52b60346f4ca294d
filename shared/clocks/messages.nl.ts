import { count } from '#shared/language/count.ts'
import type { ClocksMessages } from './messages.fr.ts'
import { recordNl } from './record.nl.ts'
import { termSettingsNl } from './termSettings.nl.ts'
import { timeLineNl } from './timeLine.nl.ts'

export const clocksNl: ClocksMessages = {
  law: {
    received: (term) =>
      `Het ontvangstbewijs wordt ${term('acknowledge')} gegeven. Is een ander centrum bevoegd, dan wordt de aanvraag ${term('transfer')} doorgestuurd.`,
    triaged: () => 'De beslissingstermijn loopt vanaf de ontvangst, ook als nog niemand de aanvraag heeft opgenomen.',
    contact: () =>
      'Maak een afspraak voor een gesprek en zeg welke stukken nodig zijn. De aanvrager wordt schriftelijk ingelicht over het recht om gehoord te worden (wet van 26 mei 2002, art. 20).',
    inquiry: () =>
      'Het sociaal onderzoek omvat een huisbezoek, behoudens de voorziene uitzonderingen (koninklijke besluiten van 1 december 2013).',
    proposal: () =>
      'Het bijzonder comité beslist op basis van het sociaal verslag en het voorstel. Bij hoogdringendheid beslist de voorzitter alleen; de volgende vergadering bekrachtigt die beslissing (organieke wet, art. 28 §1).',
    decided: (term) =>
      `Van de gemotiveerde beslissing wordt ${term('notify')} kennis gegeven, per aangetekende brief of tegen ontvangstbewijs.`,
    followUp: (term) =>
      `De voorwaarden voor het leefloon worden ${term('review')} herzien. Sluit af wanneer de opvolging in het sociaal dossier verdergaat.`,
    closed: () => 'Een leidinggevende kan de aanvraag heropenen en geeft daarvoor een reden.',
  },
  decisionTaken: (term) => `Er wordt beslist ${term}.`,
  dueBy: {
    acknowledge: (day) => `Ontvangstbewijs te geven op ${day}`,
    transfer: (day) => `Doorsturen uiterlijk op ${day}`,
    refer: (day) => `Voorleggen aan de POD MI uiterlijk op ${day}`,
    rule: (day) => `Aanwijzing verwacht uiterlijk op ${day}`,
    decide: (day) => `Beslissing uiterlijk op ${day}`,
    ratify: (day) => `Bekrachtiging op de vergadering van ${day}`,
    notify: (day) => `Kennisgeving uiterlijk op ${day}`,
    pay: (day) => `Eerste uitbetaling uiterlijk op ${day}`,
    appeal: (day) => `Beroep mogelijk tot ${day}`,
    piis: (day) => `GPMI te ondertekenen uiterlijk op ${day}`,
    interview: (day) => `Gesprek toe te staan uiterlijk op ${day}`,
    review: (day) => `Herziening uiterlijk op ${day}`,
    visit: (day) => `Huisbezoek uiterlijk op ${day}`,
    heating: (day) => `Aanvraag mogelijk tot ${day}`,
    inform: (day) => `Informatie te geven uiterlijk op ${day}`,
  },
  closedThen: (day) => `Mik op ${day}: de laatste dag is het centrum gesloten en de termijn wordt niet verlengd.`,
  laws: {
    OL: 'organieke wet',
    DIS: 'wet van 26 mei 2002',
    L65: 'wet van 2 april 1965',
    CHARTER: 'wet van 11 april 1995',
    PL2004: 'programmawet van 27 december 2004',
    RD2002: 'koninklijk besluit van 11 juli 2002',
    RD2013: 'koninklijke besluiten van 1 december 2013',
    CBSS: 'Kruispuntbank van de Sociale Zekerheid',
  },
  article: (number) => `art. ${number}`.replace(' al. ', ', lid '),
  within: {
    sameDay: 'dezelfde dag',
    days: (days) => `binnen ${count('nl', days, { one: '# kalenderdag', other: '# kalenderdagen' })}`,
    openDays: (days) => `binnen ${count('nl', days, { one: '# werkdag', other: '# werkdagen' })}`,
    months: (months) => `binnen ${count('nl', months, { one: '# maand', other: '# maanden' })}`,
  },
  line: timeLineNl,
  record: recordNl,
  settings: termSettingsNl,
}
