import type { RestMessages } from './messages.fr.ts'

export const restNl: RestMessages = {
  explanation:
    'Een opgenomen aanvraag waaraan niemand werkt, komt vanzelf terug: wie ze opgenomen heeft, krijgt de vraag ze al dan niet te behouden, dan ziet een leidinggevende ze, en dan kan een leidinggevende ze terug in de lijst zetten.',
  waits:
    'Tellen niet mee: wat op een afspraak, een belofte of een stuk wacht, tot de voorziene dag (een stuk: twee weken); voorstellen en de opvolging.',
  askAfter: 'Na hoeveel werkdagen zonder actie komt de vraag bij wie ze opgenomen heeft?',
  leadAfter: 'Na hoeveel werkdagen ziet een leidinggevende ze?',
  releaseAfter: 'Na hoeveel werkdagen kan een leidinggevende ze terug in de lijst zetten?',
  missing: {
    askAfter: 'Geef een getal van 1 tot 60.',
    leadAfter: 'Geef een getal tot 60, niet kleiner dan het eerste.',
    releaseAfter: 'Geef een getal tot 60, niet kleiner dan het tweede.',
  },
  save: 'Opslaan',
}
