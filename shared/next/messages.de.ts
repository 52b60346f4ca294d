import type { NextMessages } from './messages.fr.ts'

export const nextDe: NextMessages = {
  take: 'Nächsten übernehmen',
  explanation: 'Übernimmt den dringendsten Antrag, den niemand hat',
  nothing: 'Es ist nichts mehr zu übernehmen. Was Sie heute freigegeben haben, bleibt für die anderen.',
}
