import type { Answers } from './record.ts'

/** The name as an envelope has it, « Zoé Lambert »; the name of the list where neither part was given. */
export function nameInFull({ identity }: Answers, listed: string): string {
  return onOneLine([identity?.givenNames?.value, identity?.familyName?.value]) || listed
}

/** The postal address, a line each; none where it was not given. */
export function postalLines({ residence = {} }: Answers): readonly string[] {
  const { street, houseNumber, box, postalCode, municipality, country } = residence
  const number = [houseNumber?.value, box?.value].filter(Boolean).join('/')
  return [
    onOneLine([street?.value, number]),
    onOneLine([postalCode?.value, municipality?.value]),
    onOneLine([country?.value]),
  ].filter((line) => line !== '')
}

const onOneLine = (words: readonly (string | undefined)[]) =>
  words
    .map((word) => (word ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' ')
