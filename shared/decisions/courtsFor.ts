import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { LabourCourt } from './court.ts'

type Hearing = Pick<LabourCourt, 'hears' | 'language'>

/**
 * The courts that may hear a dispute with the centre of this municipality, those named most closely: one where it is
 * sure, several where the worker must choose. Where the language settles it, as in Brussels, the other is left out.
 */
export function courtsFor<Court extends Hearing>(
  nis5: string,
  language: OfficialLanguage,
  courts: readonly Court[],
): readonly Court[] {
  const hearing = courts.map((court) => ({ court, closeness: closeness(court, nis5) }))
  const closest = Math.max(0, ...hearing.map((one) => one.closeness))
  const nearest = hearing.filter((one) => closest > 0 && one.closeness === closest).map(({ court }) => court)
  const inLanguage = nearest.filter((court) => court.language === null || court.language === language)
  return inLanguage.length > 0 ? inLanguage : nearest
}

/** How many digits of the municipality's code the court names; 0 when it does not hear it. */
const closeness = ({ hears }: Hearing, nis5: string) =>
  Math.max(0, ...hears.filter((code) => nis5.startsWith(code)).map((code) => code.length))
