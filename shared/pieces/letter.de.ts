import { datesIn } from '#shared/language/dates.ts'
import type { PiecesLetterWords } from './letter.fr.ts'
import { piecesDe } from './messages.de.ts'

const { longDay } = datesIn('de')

export const piecesLetterDe: PiecesLetterWords = {
  names: piecesDe.names,
  title: 'Unterlagen, die wir von Ihnen brauchen',
  dateline: (day) => longDay(day),
  number: 'Ihre Akte',
  greeting: 'Sehr geehrte Damen und Herren,',
  opening: (received) =>
    `um Ihren Antrag auf Unterstützung, eingegangen am ${longDay(received)}, zu prüfen, brauchen wir die folgenden Unterlagen.`,
  by: (day) => `Bringen oder schicken Sie sie uns, wenn möglich, bis zum ${longDay(day)}.`,
  copies: 'Eine lesbare Kopie oder ein Foto genügt, außer wenn wir Sie um das Original bitten.',
  list: 'Zum Abhaken',
  help: 'Fehlt Ihnen eine Unterlage, oder wissen Sie nicht, wo Sie sie bekommen? Sagen Sie es uns: Wir helfen Ihnen. Bringen Sie schon mit, was Sie haben.',
  rest: 'Um alles andere brauchen Sie sich nicht zu kümmern: Die übrigen Unterlagen holen wir selbst ein.',
  due: (day) =>
    `Die gesetzlichen Fristen laufen weiter: Das ÖSHZ muss spätestens am ${longDay(day)} beschließen, auch wenn noch eine Unterlage fehlt.`,
  change: 'Ändert sich etwas an Ihrer Lage, so sagen Sie es uns bitte sofort.',
  signed: (worker) => `Für das ÖSHZ, ${worker}`,
  mark: 'Lesehilfe ohne amtlichen Wert',
}
