/**
 * Where words stand of who a request is of: the register number and the one on the receipt; the name; phone, e-mail and
 * helper; the address; the national number and the sender's reference; who lives in the household.
 */
export const personColumns = ['number', 'names', 'contact', 'place', 'identity', 'household'] as const
export type PersonColumn = (typeof personColumns)[number]

/** Where the desk may look: what it is shown of a request. */
export const columnsOfDesk = ['number', 'names', 'contact', 'place'] as const satisfies readonly PersonColumn[]

/** The same, and what was told and noted. */
export const searchColumns = [...personColumns, 'story', 'notes'] as const
export type SearchColumn = (typeof searchColumns)[number]
