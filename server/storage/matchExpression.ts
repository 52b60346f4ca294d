import type { Sought, Term } from '#shared/search/tiers.ts'

/** What is sought in the language of FTS5. Its words are letters and digits only and stand in quotes, so that none can mean anything else. */
export function matchExpression({ columns, parts }: Sought): string {
  const within = columns === null ? '' : `{${columns.join(' ')}} : `
  const withinNames = columns === null ? '' : 'names : '
  const written = parts.map(({ ways, names }) => {
    const there = ways.map((terms) => `(${terms.map(termWritten).join(' AND ')})`).join(' OR ')
    const called = names.map((name) => `${withinNames}"${name}"`)
    return `(${[`${within}(${there})`, ...called].join(' OR ')})`
  })
  return written.join(' AND ')
}

const termWritten = ({ key, begun }: Term) => `"${key}"${begun ? ' *' : ''}`
