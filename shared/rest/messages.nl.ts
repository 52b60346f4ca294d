import type { RestMessages } from './messages.fr.ts'

export const restNl: RestMessages = {
  explanation:
    'Een opgenomen aanvraag waaraan niemand werkt, komt vanzelf terug: wie ze heeft, krijgt de vraag of hij ze houdt, dan ziet de verantwoordelijke ze, en dan kan die ze terug in de lijst zetten.',
  waits:
    'Tellen niet mee: wat op een afspraak, een belofte of een stuk wacht, tot de voorziene dag (een stuk: twee weken); voorstellen en de opvolging.',
  askAfter: 'Na hoeveel werkdagen zonder actie wordt het gevraagd aan wie ze heeft?',
  leadAfter: 'Na hoeveel ziet de verantwoordelijke ze?',
  releaseAfter: 'Na hoeveel kan die ze terug in de lijst zetten?',
  missing: {
    askAfter: 'Geef een getal van 1 tot 60.',
    leadAfter: 'Geef een getal tot 60, niet kleiner dan het eerste.',
    releaseAfter: 'Geef een getal tot 60, niet kleiner dan het tweede.',
  },
  save: 'Opslaan',
}
