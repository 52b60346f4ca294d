/** A Markdown table, with numbers to the right, that reads well in a terminal too. */
export function printTable(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((head, column) => Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  console.log(`\n### ${title}\n\n${[line(heads), rule, ...rows.map(line)].join('\n')}`)
}

export const whole = (value: number) => Math.round(value).toLocaleString('en-GB')
export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const kept = (isKept: boolean) => (isKept ? 'ok' : 'MISSED')
