import { inflateSync } from 'node:zlib'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'

/** What a reader finds in the PDF: the text of each page, title and language, and the tags in reading order. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const { text: pages } = await extractText(pdf)
  const { info } = await getMeta(pdf)
  const trees: unknown[] = []
  for (let page = 1; page <= pdf.numPages; page++) trees.push(await (await pdf.getPage(page)).getStructTree())
  const markInfo = await pdf.getMarkInfo()
  return {
    pages,
    text: pages.join('\n'),
    title: info.Title,
    language: info.Language,
    marked: markInfo?.Marked === true,
    tags: trees.map(tagsOf),
    /** All that stands in the file, unpacked: where an action or an attached file would show. */
    source: unpacked(bytes),
  }
}

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] }

/** The roles from the outside in, in reading order: `Table TR TH TD`. */
function tagsOf(node: unknown): readonly string[] {
  const { role, alt, children = [] } = node as Node
  const own = role === undefined || role === 'Root' ? [] : [alt ? `${role}: ${alt}` : role]
  return [...own, ...children.flatMap(tagsOf)]
}

function unpacked(bytes: Uint8Array): string {
  const source = Buffer.from(bytes).toString('latin1')
  return source.replace(/stream\n([\s\S]*?)\nendstream/g, (whole, packed: string) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    } catch {
      return whole
    }
  })
}
