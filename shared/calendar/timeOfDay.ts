import * as z from 'zod'

/** An hour and a minute in Belgium: `09:30`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
