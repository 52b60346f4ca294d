import type { Day } from '#shared/calendar/days.ts'
import { addDays } from '#shared/calendar/days.ts'
import { instantAt } from './workingTime.ts'

type Unreadable = { readonly at: string; readonly body: string }

/** Two messages that could not be read: one of a wrong shape, one cut off on its way. */
export function unreadableMessages(today: Day): readonly Unreadable[] {
  const [earlier, later] = [instantAt(addDays(today, -3), 18.4), instantAt(addDays(today, -1), 9.75)]
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
  const cutOff = `{"format":1,"technical":{"reference":"demo-9002","submittedAt":"${later}","formLanguage":"nl"},"identity":{"familyName":{"value":"Lemmens","origin":"declared"},"givenNames":{"value":"Hilde","origin":"declared"}},"need":{"story":{"value":"Goedemorgen, mijn waterfactuur is veel te hoog en ik`
  return [
    { at: earlier, body: JSON.stringify(wrongShape) },
    { at: later, body: cutOff },
  ]
}
