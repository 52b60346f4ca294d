export const viewsFr = {}

export type ViewsMessages = typeof viewsFr
