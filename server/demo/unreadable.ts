import type { Day } from '#shared/calendar/days.ts'
import { addDays } from '#shared/calendar/days.ts'
import { instantAt } from './workingTime.ts'

type Unreadable = { readonly at: string; readonly body: string }

/** Three messages that could not be read: two of a wrong shape, of whom one comes from somebody known, and one cut off on its way. */
export function unreadableMessages(today: Day): readonly Unreadable[] {
  const [earlier, later] = [instantAt(addDays(today, -3), 18.4), instantAt(addDays(today, -1), 9.75)]
  const last = instantAt(addDays(today, -1), 18.2)
  const wrongShape = {
    format: 1,
    technical: { reference: 'demo-9001', submittedAt: earlier, channel: 'cpasOnline', formLanguage: 'fr' },
    identity: {
      familyName: { value: 'Fievez', origin: 'declared' },
      givenNames: { value: 'Laurence', origin: 'declared' },
      birthDate: { value: '07/02/1981', origin: 'declared' },
    },
    contact: { phone: { value: '0400 61 27 80', origin: 'declared' }, preferredWay: 'téléphone' },
    residence: { municipality: { value: 'Rochemont', origin: 'declared' } },
    need: {
      aidTypes: { value: 'FOOD', origin: 'declared' },
      story: {
        value: 'Bonjour, le frigo est vide depuis dimanche et la paie n’arrive que le 5. Pouvez-vous me rappeler ?',
        origin: 'declared',
      },
    },
  }
  const ofSomebodyKnown = {
    format: 1,
    technical: { reference: 'demo-9003', submittedAt: last, channel: 'cpasOnline', formLanguage: 'fr' },
    identity: {
      familyName: { value: 'Dubois', origin: 'declared' },
      givenNames: { value: 'Raymonde', origin: 'declared' },
      birthDate: { value: '14 juillet 1944', origin: 'declared' },
    },
    residence: {
      street: { value: 'Rue Ste-Barbe', origin: 'declared' },
      houseNumber: { value: '1', origin: 'declared' },
      postalCode: { value: 9990, origin: 'declared' },
      municipality: { value: 'Rochemont', origin: 'declared' },
    },
    need: {
      aidTypes: { value: ['HEAT'], origin: 'declared' },
      story: {
        value:
          'C’est de nouveau Raymonde. Le chauffagiste est passé, c’est la pompe, il demande 265 €. Je mets deux gilets.',
        origin: 'declared',
      },
    },
  }
  const cutOff = `{"format":1,"technical":{"reference":"demo-9002","submittedAt":"${later}","formLanguage":"nl"},"identity":{"familyName":{"value":"Lemmens","origin":"declared"},"givenNames":{"value":"Hilde","origin":"declared"}},"need":{"story":{"value":"Goedemorgen, mijn waterfactuur is veel te hoog en ik`
  return [
    { at: earlier, body: JSON.stringify(wrongShape) },
    { at: later, body: cutOff },
    { at: last, body: JSON.stringify(ofSomebodyKnown) },
  ]
}
