import { datesIn } from '#shared/language/dates.ts'
import type { PiecesLetterWords } from './letter.fr.ts'
import { piecesNl } from './messages.nl.ts'

const { longDay } = datesIn('nl')

export const piecesLetterNl: PiecesLetterWords = {
  names: piecesNl.names,
  title: 'Documenten die u ons bezorgt',
  dateline: (day) => longDay(day),
  number: 'Uw dossier',
  greeting: 'Geachte mevrouw, geachte heer,',
  opening: (received) =>
    `Om uw hulpvraag, ontvangen op ${longDay(received)}, te onderzoeken hebben wij de documenten hieronder nodig.`,
  by: (day) => `Breng ze binnen of stuur ze ons, als het kan, ten laatste op ${longDay(day)}.`,
  copies: 'Een leesbare kopie of foto volstaat, behalve als wij u het origineel vragen.',
  list: 'Aan te vinken',
  help: 'Ontbreekt er een document, of weet u niet waar u het kunt vragen? Zeg het ons: wij helpen u. Breng al mee wat u hebt.',
  rest: 'Voor de rest hoeft u niet te zorgen: de andere documenten vragen wij zelf op.',
  due: (day) =>
    `De wettelijke termijnen blijven lopen: het OCMW moet uiterlijk op ${longDay(day)} beslissen, ook als er nog een document ontbreekt.`,
  change: 'Als er iets verandert in uw situatie, zeg het ons dan meteen.',
  signed: (worker) => `Voor het OCMW, ${worker}`,
  mark: 'Leeshulp, zonder officiële waarde',
}
