import type { Sought } from '#shared/search/tiers.ts'

/** What is sought in the language of FTS5. Its words are letters and digits only and stand in quotes, so that none can mean anything else. */
export function matchExpression({ columns, parts }: Sought): string {
  // A common beginning is indexed by itself among persons only: in texts short words must be whole.
  const shortestBegun = columns === null ? 4 : 2
  const word = (key: string, whole: boolean) => `"${key}"${whole || key.length < shortestBegun ? '' : ' *'}`
  const within = columns === null ? '' : `{${columns.join(' ')}} : `
  const written = parts.map(({ ways, whole, names }) => {
    const there = ways.map((words) => `(${words.map((key) => word(key, whole)).join(' AND ')})`).join(' OR ')
    const called = names.map((name) => `${columns === null ? '' : 'names : '}"${name}"`)
    return `(${[`${within}(${there})`, ...called].join(' OR ')})`
  })
  return written.join(' AND ')
}
