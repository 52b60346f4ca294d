/** Who may decide that the centre is not competent: the committee, or in urgency its chair, to be ratified (OL art. 58 §3). */
export const transferAuthors = ['committee', 'chair'] as const
export type TransferAuthor = (typeof transferAuthors)[number]
