import type { Block } from './document.ts'

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** What somebody wrote: each line that is not empty is a paragraph. */
export const paragraphs = (text: string): readonly Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph)
