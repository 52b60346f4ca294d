/**
 * Where words stand: the register number and the one on the receipt; the name; phone, e-mail and helper; the address; the
 * national number and the sender's reference; who lives in the household; what was told; what colleagues noted.
 */
export const searchColumns = ['number', 'names', 'contact', 'place', 'identity', 'household', 'story', 'notes'] as const
export type SearchColumn = (typeof searchColumns)[number]

/** Where the desk may look: what it is shown of a request. */
export const columnsOfDesk = ['number', 'names', 'contact', 'place'] as const satisfies readonly SearchColumn[]

/** Where the person stands, and not what was told. */
export const columnsOfPerson: readonly SearchColumn[] = [...columnsOfDesk, 'identity', 'household']
