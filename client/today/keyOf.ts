import type { Line } from '#shared/today/contract.ts'

/** A request may stand here for several reasons. */
export const keyOf = ({ reason, id }: Line) => `${reason} ${id}`
