import * as z from 'zod'

const day = z.iso.date()

/** Whether there is such a day: `2026-02-30` only looks like one. */
export const isDay = (written: string): boolean => day.safeParse(written).success
