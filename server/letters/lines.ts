type Measure = (text: string) => number

/** The text in lines that are no wider; each keeps the space at its end, so that words stay apart when the text is copied. */
export function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapped(paragraph, width, measure))
}

function wrapped(paragraph: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  let filled = 0
  for (const piece of pieces(paragraph).flatMap((whole) => partsOf(whole, width, measure))) {
    if (line !== '' && filled + measure(piece.trimEnd()) > width) {
      lines.push(line)
      line = ''
      filled = 0
    }
    line += piece
    filled += measure(piece)
  }
  return [...lines, line]
}

/** Where a line may end: after a space, and in an address of the web after its strokes. */
const pieces = (paragraph: string) => paragraph.match(/[^ ]+?[/?&=@](?=[^ ]) *|[^ ]* +|[^ ]+/g) ?? []

/** A word that is wider than a whole line, in parts that are not. */
function partsOf(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const { segment } of characters.segment(word)) {
    if (part !== '' && measure((part + segment).trimEnd()) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

const characters = new Intl.Segmenter()
