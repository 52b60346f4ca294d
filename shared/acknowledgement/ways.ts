/** How a receipt is acknowledged: on paper by hand or by post, by mail, or by CPAS Online when the request was sent. */
export const ways = ['handed', 'posted', 'mailed', 'cpasOnline'] as const
export type Way = (typeof ways)[number]

/** The way that a fact names; null where it names none, or one of another time. */
export const wayOf = (how: string | undefined): Way | null => ways.find((way) => way === how) ?? null
