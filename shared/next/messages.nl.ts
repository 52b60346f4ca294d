import type { NextMessages } from './messages.fr.ts'

export const nextNl: NextMessages = {
  take: 'Volgende opnemen',
  explanation: 'Neemt de dringendste aanvraag op die niemand heeft',
  nothing: 'Er valt niets meer op te nemen. Wat u vandaag hebt vrijgegeven, is voor uw collega’s.',
}
