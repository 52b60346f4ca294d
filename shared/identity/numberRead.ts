/**
 * A number as somebody typed it, read: right, with how it is stored and compared (`plain`) and how it is shown
 * (`formatted`); or wrong, and why. A wrong one is kept as it was typed.
 */
export type NumberRead<Wrong extends string, Told = unknown> = (RightNumber & Told) | { readonly wrong: Wrong }

type RightNumber = { readonly plain: string; readonly formatted: string; readonly wrong: null }

/** What was typed without the marks that set digits apart, whichever they are, and without the invisible ones that come with copying. */
export const withoutMarks = (typed: string): string => typed.replace(/[\s\p{P}\p{Cf}]/gu, '')
