import type { ClockName } from './clockNames.ts'

/** What the terms are called: the little that the lists and Today say of them. */
export const clockNamesFr = {
  /** Under the day in a list: one short word. */
  inList: {
    acknowledge: 'accusé',
    transfer: 'transmission',
    refer: 'saisine',
    rule: 'désignation',
    decide: 'décision',
    ratify: 'ratification',
    notify: 'notification',
    pay: 'paiement',
    appeal: 'recours',
    piis: 'PIIS',
    interview: 'entretien',
    review: 'révision',
    visit: 'visite',
    heating: 'mazout',
    inform: 'information',
  } satisfies Record<ClockName, string>,
  names: {
    acknowledge: 'Accusé de réception',
    transfer: 'Transmission à l’autre centre',
    refer: 'Saisine du SPP IS',
    rule: 'Désignation par le ministre',
    decide: 'Décision',
    ratify: 'Ratification',
    notify: 'Notification',
    pay: 'Premier paiement',
    appeal: 'Recours',
    piis: 'Signature du PIIS',
    interview: 'Entretien demandé',
    review: 'Révision annuelle',
    visit: 'Visite à domicile annuelle',
    heating: 'Demande d’allocation de chauffage',
    inform: 'Information demandée par écrit',
  } satisfies Record<ClockName, string>,
}

export type ClockNamesMessages = typeof clockNamesFr
