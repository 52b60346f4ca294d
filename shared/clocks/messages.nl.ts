import type { ClocksMessages } from './messages.fr.ts'

export const clocksNl: ClocksMessages = {
  law: {
    received:
      'Het ontvangstbewijs vertrekt dezelfde dag (organieke wet, art. 58 §2). Is een ander centrum bevoegd, dan wordt de aanvraag binnen 5 kalenderdagen doorgestuurd (art. 58 §3).',
    triaged: 'De beslissingstermijn loopt vanaf de ontvangst, ook als nog niemand de aanvraag heeft opgenomen.',
    contact:
      'Maak een afspraak voor een gesprek en zeg welke stukken nodig zijn. De aanvrager wordt schriftelijk ingelicht over het recht om gehoord te worden (wet van 26 mei 2002, art. 20).',
    inquiry:
      'Het sociaal onderzoek omvat een huisbezoek, behoudens de voorziene uitzonderingen (koninklijke besluiten van 1 december 2013).',
    proposal:
      'Het bijzonder comité beslist op basis van het sociaal verslag en het voorstel. Bij dringendheid beslist de voorzitter alleen; de volgende vergadering bekrachtigt die beslissing (organieke wet, art. 28 §1).',
    decided:
      'Van de gemotiveerde beslissing wordt binnen 8 dagen kennis gegeven, per aangetekende brief of tegen ontvangstbewijs (wet van 26 mei 2002, art. 21 §4; organieke wet, art. 62bis).',
    followUp:
      'De voorwaarden voor het leefloon worden minstens één keer per jaar herzien (wet van 26 mei 2002, art. 22 §1). Sluit af wanneer de opvolging in het sociaal dossier verdergaat.',
    closed: 'Een leidinggevende kan de aanvraag heropenen en geeft daarvoor een reden.',
  },
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
    review: (day) => `Herziening uiterlijk op ${day}`,
    heating: (day) => `Aanvraag mogelijk tot ${day}`,
    inform: (day) => `Informatie te geven uiterlijk op ${day}`,
  },
  closedThen: (day) => `Mik op ${day}: de laatste dag is het centrum gesloten en de termijn wordt niet verlengd.`,
  term: (term) => `Er wordt beslist ${term}.`,
  terms: {
    decideIntegration: 'binnen 30 dagen na de ontvangst (wet van 26 mei 2002, art. 21 §1)',
    decideAid: 'binnen een maand na de ontvangst (organieke wet, art. 71)',
  },
}
