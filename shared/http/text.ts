import * as z from 'zod'

/** Text of at most `longest` characters that can be kept exactly: no NUL, no half of a surrogate pair. */
export const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => value.isWellFormed() && !value.includes('\0'), { error: 'text that cannot be kept exactly' })

/** The same, when something must be there besides white space. */
export const filledText = (longest: number) => text(longest).trim().min(1)
