import type { Office } from '#server/office.ts'
import { addCentre, chooseOwn, correctMunicipality } from '#server/territory/acts.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { CentreEntry } from '#shared/territory/centre.ts'
import type { Municipality } from '#shared/territory/municipality.ts'

type Place = Pick<Municipality, 'nis5' | 'names' | 'languages'> & { readonly postalCode: string }

const invented = ({ postalCode, ...place }: Place): Municipality => ({
  ...place,
  // The day of the great mergers.
  validFrom: '1977-01-01',
  validUntil: null,
  region: place.languages[0] === 'nl' ? 'flanders' : 'wallonia',
  postalCodes: [postalCode],
  hasCentre: true,
})

const french: readonly OfficialLanguage[] = ['fr']
const rochemont: Place = { nis5: '92901', postalCode: '9990', names: { fr: 'Rochemont' }, languages: french }
const neighbours = {
  valmorin: { nis5: '92903', postalCode: '9991', names: { fr: 'Valmorin' }, languages: french },
  sintAldegonde: {
    nis5: '71901',
    postalCode: '9992',
    names: { nl: 'Sint-Aldegonde', fr: 'Sainte-Aldegonde' },
    languages: ['nl'],
  },
  hochfels: { nis5: '63901', postalCode: '9993', names: { de: 'Hochfels', fr: 'Hochfels' }, languages: ['de'] },
  beauvigny: { nis5: '92902', postalCode: '9994', names: { fr: 'Beauvigny' }, languages: french },
  granville: { nis5: '92904', postalCode: '9995', names: { fr: 'Granville' }, languages: french },
} as const satisfies Readonly<Record<string, Place>>

/** The municipalities of the stories, with codes and postal codes that no real one has in that name. */
export const inventedPlaces: readonly Municipality[] = [rochemont, ...Object.values(neighbours)].map(invented)

const phone = '0400 99 9'

/** The directory of the demo office: the centres around it, and the SPP IS, all with invented addresses. */
export const directory = {
  valmorin: entry('valmorin', 'CPAS de Valmorin', 'Rue de l’Église 12\n9991 Valmorin', '1'),
  sintAldegonde: entry('sintAldegonde', 'OCMW Sint-Aldegonde', 'Kerkplein 3\n9992 Sint-Aldegonde', '2'),
  hochfels: entry('hochfels', 'ÖSHZ Hochfels', 'Marktplatz 7\n9993 Hochfels', '3'),
  beauvigny: entry('beauvigny', 'CPAS de Beauvigny', 'Rue des Saules 1\n9994 Beauvigny', '4'),
  granville: entry('granville', 'CPAS de Granville', 'Boulevard du Palais 20\n9995 Granville', '5'),
  sppIs: {
    nis5: null,
    name: 'SPP Intégration sociale',
    address: 'Adresse d’essai du bureau de démonstration\nRue de l’Exemple 1\n9999 Exemple',
    email: 'competence@spp-is.example.be',
    phone: '',
  },
} as const satisfies Readonly<Record<string, CentreEntry>>

function entry(place: keyof typeof neighbours, name: string, address: string, last: string): CentreEntry {
  const { nis5 } = neighbours[place]
  const email = `info@${place.toLowerCase()}.example.be`
  return { nis5, name, address, email, phone: `${phone}${last} 00` }
}

/** The invented municipalities, of which the office serves Rochemont, and the centres of the others. */
export async function bringInTerritory(office: Office, administrator: Worker): Promise<void> {
  for (const municipality of inventedPlaces) await correctMunicipality(office, administrator, municipality)
  await chooseOwn(office, administrator, { nis5: rochemont.nis5 })
  for (const centre of Object.values(directory)) await addCentre(office, administrator, centre)
}
