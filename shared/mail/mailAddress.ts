import * as z from 'zod'

/** One address to which a mail can go. */
export const mailAddress = z.email().max(255)

/** What an applicant typed may be anything: whether a mail can go there. */
export const isMailAddress = (typed: string): boolean => mailAddress.safeParse(typed).success
