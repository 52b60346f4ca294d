import type { NextMessages } from './messages.fr.ts'

export const nextDe: NextMessages = {
  take: 'Nächster Antrag',
  explanation: 'Übernimmt den dringendsten Antrag, den niemand hat',
  nothing: 'Es ist nichts mehr zu übernehmen. Was Sie heute zurückgegeben haben, bleibt den Kollegen.',
}
