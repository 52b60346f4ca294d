import type { LabourCourt } from '#shared/decisions/court.ts'

/** The courts whose name or address has this text, or which hear the municipality of this code; all of them when it is empty. */
export function courtsMatching(courts: readonly LabourCourt[], text: string): readonly LabourCourt[] {
  const wanted = comparable(text)
  if (wanted === '') return courts
  return courts.filter(({ names, address, hears }) =>
    /^\d+$/.test(wanted)
      ? hears.some((code) => code.startsWith(wanted) || wanted.startsWith(code)) || address.includes(wanted)
      : [...Object.values(names), address].some((words) => comparable(words).includes(wanted)),
  )
}

const comparable = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
