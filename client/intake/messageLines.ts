/** One line of a message laid out for reading. `path` names the answer that begins on it. */
export type MessageLine = { readonly text: string; readonly depth: number; readonly path: string }

/** The message as text: JSON by lines, or null when it is none. */
export function messageLines(source: string): readonly MessageLine[] | null {
  try {
    return linesOf({ value: JSON.parse(source), path: '', depth: 0, before: '', after: '' })
  } catch {
    return null
  }
}

/** The bytes that came, as text; what is no UTF-8 shows as �. */
export const messageText = (base64: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)))

type Part = {
  readonly value: unknown
  readonly path: string
  readonly depth: number
  /** The name that stands before the value, and the comma after it. */
  readonly before: string
  readonly after: string
}

function linesOf({ value, path, depth, before, after }: Part): readonly MessageLine[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return [{ text: `${before}${JSON.stringify(value)}${after}`, depth, path }]
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const entries = Object.entries(value)
  const inner = entries.flatMap(([name, part], place) =>
    linesOf({
      value: part,
      path: path === '' ? name : `${path}.${name}`,
      depth: depth + 1,
      before: Array.isArray(value) ? '' : `${JSON.stringify(name)}: `,
      after: place < entries.length - 1 ? ',' : '',
    }),
  )
  return [{ text: `${before}${open}`, depth, path }, ...inner, { text: `${close}${after}`, depth, path: '' }]
}
