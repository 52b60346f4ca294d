import { addLabel, giveLabel } from '#server/labels/acts.ts'
import { listLabels } from '#server/labels/storage.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import type { LabelEntry } from '#shared/labels/label.ts'
import type { SocialWorker } from './colleagues.ts'
import type { Event } from './event.ts'
import { listOf } from './storage.ts'
import { daysOfService, instantAt, openDayFrom } from './workingTime.ts'

/** The office's own labels, and to which applicants they were given. */
const labels: readonly (LabelEntry & { readonly to: readonly string[] })[] = [
  {
    name: 'Interprète',
    meaning: 'Prévoir un interprète pour chaque entretien ; la langue est dans les coordonnées.',
    colour: 'violet',
    to: ['Popescu, Florin', 'Tesfay, Yonas', 'Al-Masri, Khaled'],
  },
  {
    name: 'Logement communal',
    meaning: 'Le service logement de la commune suit aussi ; l’appeler avant de décider.',
    colour: 'teal',
    to: ['Kovalenko, Oksana', 'Lejeune, Patrick'],
  },
  {
    name: 'Ne pas téléphoner à la maison',
    meaning: 'Un coup de téléphone au domicile peut mettre la personne en danger ou dans l’embarras.',
    colour: 'red',
    to: ['Fontaine, Louise', 'Benhaddou, Naïma'],
  },
  {
    name: 'Tuteur énergie',
    meaning: 'À proposer au tuteur énergie, qui passe le mardi.',
    colour: 'yellow',
    to: ['Haddad, Nour', 'Dethier, Marie-Louise', 'Wouters, Ingrid'],
  },
  {
    name: 'Aux études',
    meaning: 'Études de plein exercice : voir le projet individualisé et la bourse.',
    colour: 'blue',
    to: ['Fontaine, Louise', 'Diallo, Mamadou', 'Benkirane, Inès'],
  },
]

/** The lead makes the labels when the office begins; whoever carries a request gives it some on the last days. */
export const labelsOf = (today: Day): readonly Event[] => [
  {
    at: instantAt(addDays(today, 1 - daysOfService), 11),
    does: async (office, workers) => {
      for (const { to: _, ...entry } of labels) await addLabel(office, workers('brigitte'), entry)
    },
  },
  ...labels.flatMap(({ name, to }, turn) =>
    to.map((applicant, place) => ({
      at: instantAt(openDayFrom(today, -1), 15 + turn / 6 + place / 60),
      does: givenTo(applicant, name),
    })),
  ),
]

const giver: SocialWorker = 'brigitte'

const givenTo =
  (applicant: string, name: string): Event['does'] =>
  async (office, workers) => {
    const [request] = await listOf(office.store.read, applicant)
    const label = (await listLabels(office.store.read)).find((one) => one.name === name)
    if (request && label) await giveLabel(office, workers(giver), { ...request, labelId: label.id })
  }
