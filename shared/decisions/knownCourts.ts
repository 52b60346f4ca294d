import type { LabourCourt } from './court.ts'
import { type CourtLine, courtLines } from './courtLines.ts'
import { type CourtName, courtLanguages, courtNames, courtOrder } from './courtNames.ts'

/** The labour courts as they come with the program; an office corrects them, and adds to them. */
export const knownCourts: readonly LabourCourt[] = courtOrder.flatMap((court) =>
  courtLines[court].map((line) => courtOf(court, line)),
)

function courtOf(court: CourtName, [place, hears, address]: CourtLine): LabourCourt {
  return {
    id: place === null ? court : `${court}-${plain(place[0])}`,
    names: place === null ? courtNames[court] : namesAt(courtNames[court], place),
    address,
    hears: hears.split(' '),
    language: courtLanguages[court] ?? null,
    checkedOn: null,
    version: 0,
  }
}

type Names = { readonly fr: string; readonly nl: string; readonly de: string }

function namesAt(names: Names, [fr, nl, de]: readonly [string, string, string]) {
  return {
    fr: `${names.fr}, division ${/^[AEIOUY]/.test(fr) ? 'd’' : 'de '}${fr}`,
    nl: `${names.nl}, afdeling ${nl}`,
    de: `${names.de}, Abteilung ${de}`,
  }
}

function plain(place: string): string {
  return place.normalize('NFD').replace(/\p{M}/gu, '').replace(/ /g, '-').toLowerCase()
}
