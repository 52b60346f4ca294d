import { setNoContactRule } from '#server/contacts/acts.ts'
import { addCourt, setLegalTexts } from '#server/decisions/courtsAndTexts.ts'
import { saveLetterhead } from '#server/letters/acts.ts'
import type { Office } from '#server/office.ts'
import { changeSetting } from '#server/settings/acts.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { CourtDetails } from '#shared/decisions/court.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { sampleTexts } from './legalTexts.ts'
import { letterhead, ownParagraphs } from './letterhead.ts'
import { bringInTerritory, inventedPlaces } from './territory.ts'

const courtOfRochemont: Omit<CourtDetails, 'checkedOn'> = {
  names: {
    fr: 'Tribunal du travail de Granville (tribunal d’essai du bureau de démonstration)',
    nl: 'Arbeidsrechtbank Granville (voorbeeld van het demonstratiekantoor)',
    de: 'Arbeitsgericht Granville (Muster des Demonstrationsbüros)',
  },
  address: 'Rue du Palais 1\n9995 Granville',
  hears: inventedPlaces.map(({ nis5 }) => nis5),
  language: null,
}

/** The office sets all that its letters and its lists ask for: where it is, how it writes, and how its committee meets. */
export async function furnish(office: Office, administrator: Worker): Promise<void> {
  const checkedOn = dayOf(office.clock.now())
  await bringInTerritory(office, administrator)
  await addCourt(office, administrator, { ...courtOfRochemont, checkedOn })
  await saveLetterhead(office, administrator, letterhead)
  await changeSetting(office, administrator, { name: 'paragraphs', value: ownParagraphs })
  await setLegalTexts(office, administrator, { ...sampleTexts, checkedOn })
  await setNoContactRule(office, administrator, { attempts: 3, overDays: 10 })
  await changeSetting(office, administrator, { name: 'committee', value: { closesOpenDaysBefore: 3 } })
}
