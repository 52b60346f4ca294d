import { readFileSync } from 'node:fs'
import { Municipality } from '#shared/territory/municipality.ts'

const file = new URL('./municipalities.csv', import.meta.url)

/** The municipalities since the mergers of 2025, as they come with the program; an office corrects them without a new version. */
export const municipalitiesOf2025: readonly Municipality[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(municipalityIn)

function municipalityIn(line: string): Municipality {
  const [nis5, validFrom, fr, nl, de, region, languages = '', postalCodes = '', hasCentre] = line.split(',')
  return Municipality.parse({
    nis5,
    validFrom,
    validUntil: null,
    names: { ...(fr && { fr }), ...(nl && { nl }), ...(de && { de }) },
    region,
    languages: languages.split(' '),
    postalCodes: postalCodes.split(' '),
    hasCentre: hasCentre === 'yes',
  })
}
