import { datesIn } from '#shared/language/dates.ts'
import type { PiecesLetterWords } from './letter.fr.ts'
import { piecesEn } from './messages.en.ts'

const { longDay } = datesIn('en')

export const piecesLetterEn: PiecesLetterWords = {
  names: piecesEn.names,
  title: 'Papers to bring to us',
  dateline: (day) => longDay(day),
  number: 'Your file',
  greeting: 'Dear Sir or Madam,',
  opening: (received) =>
    `To examine your request for aid, received on ${longDay(received)}, we need the papers listed below.`,
  by: (day) => `Bring them or send them to us, if you can, by ${longDay(day)}.`,
  copies: 'A readable copy or photograph is enough, unless we ask you for the original.',
  list: 'To tick',
  help: 'Is a paper missing, or do you not know where to ask for it? Tell us: we will help you. Bring what you already have.',
  rest: 'You need not see to the rest: the other papers we ask for ourselves.',
  due: (day) =>
    `The statutory terms keep running: the CPAS must decide by ${longDay(day)} at the latest, even if a paper is still missing.`,
  change: 'If anything in your situation changes, tell us at once.',
  signed: (worker) => `For the CPAS, ${worker}`,
  mark: 'Reading help, of no official value',
}
