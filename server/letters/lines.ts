type Measure = (text: string) => number

/** The text in lines that are no wider; each but the last ends with a space, so that words stay apart when it is copied or read aloud. */
export function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  return text
    .replaceAll('\n', ' \n')
    .split('\n')
    .flatMap((paragraph) => wrapped(paragraph, width, measure))
}

function wrapped(paragraph: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  const space = measure(' ')
  let line = ''
  let filled = 0
  for (const piece of piecesOf(paragraph, width, measure)) {
    const wide = measure(piece)
    const seen = piece.endsWith(' ') ? wide - space : wide
    if (line !== '' && filled + seen > width) {
      lines.push(line)
      line = ''
      filled = 0
    }
    line += piece
    filled += wide
  }
  return [...lines, line]
}

/** Where a line may end: after a space, in an address of the web or of mail after its signs, and within a word wider than a line. */
const piecesOf = (paragraph: string, width: number, measure: Measure) =>
  (paragraph.match(/[^ ]+?[/?&=@]+(?=[^ /?&=@])|[^ ]* |[^ ]+/g) ?? []).flatMap((piece) =>
    measure(piece) <= width ? [piece] : partsOf(piece, width, measure),
  )

/** A word that is wider than a line, in parts that are not. */
function partsOf(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = []
  let part = ''
  let filled = 0
  for (const { segment } of characters.segment(word)) {
    const wide = segment === ' ' ? 0 : measure(segment)
    if (part !== '' && filled + wide > width) {
      parts.push(part)
      part = ''
      filled = 0
    }
    part += segment
    filled += wide
  }
  return [...parts, part]
}

const characters = new Intl.Segmenter()
