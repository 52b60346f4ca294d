/** Who may decide that the centre is not competent: the committee, or in urgency its chair, to be ratified (OL art. 58 §3). */
export const transferAuthors = ['committee', 'chair'] as const
export type TransferAuthor = (typeof transferAuthors)[number]

/** What follows when we are not competent: we pass the request on; one that was passed on to us goes to the SPP IS (L65 art. 15). */
export const transferKinds = ['transfer', 'referral'] as const
export type TransferKind = (typeof transferKinds)[number]
