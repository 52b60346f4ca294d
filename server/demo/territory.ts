import type { Office } from '#server/office.ts'
import { addCentre, chooseOwn, correctMunicipality } from '#server/territory/acts.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { centreName } from '#shared/territory/centre.ts'
import type { Municipality } from '#shared/territory/municipality.ts'

const invented = (
  nis5: string,
  postalCode: string,
  names: Municipality['names'],
  languages: readonly OfficialLanguage[],
): Municipality => ({
  nis5,
  validFrom: '2025-01-01',
  validUntil: null,
  names,
  region: languages[0] === 'nl' ? 'flanders' : 'wallonia',
  languages,
  postalCodes: [postalCode],
  hasCentre: true,
})

const rochemont = invented('92901', '9990', { fr: 'Rochemont', nl: 'Rochemont' }, ['fr'])
const streets: Readonly<Record<OfficialLanguage, string>> = {
  fr: 'Rue de la Poste 1',
  nl: 'Poststraat 1',
  de: 'Poststraße 1',
}
const neighbours = [
  invented('71901', '9992', { nl: 'Sint-Aldegonde', fr: 'Sainte-Aldegonde' }, ['nl']),
  invented('63901', '9993', { de: 'Hochfels', fr: 'Hochfels' }, ['de', 'fr']),
  invented('92902', '9994', { fr: 'Beauvigny' }, ['fr']),
]

/** The invented municipalities of the demo office, which serves Rochemont, and the centres of its neighbours. */
export async function bringInTerritory(office: Office, administrator: Worker): Promise<void> {
  for (const municipality of [rochemont, ...neighbours]) await correctMunicipality(office, administrator, municipality)
  await chooseOwn(office, administrator, { nis5: rochemont.nis5 })
  for (const municipality of neighbours) {
    const [language = 'fr'] = municipality.languages
    const name = centreName(municipality)
    const place = `${municipality.postalCodes[0]} ${Object.values(municipality.names)[0]}`
    const email = `info@${municipality.nis5}.example.org`
    await addCentre(office, administrator, {
      nis5: municipality.nis5,
      name,
      address: `${streets[language]}\n${place}`,
      email,
      phone: '',
    })
  }
}
