/** What open pages are told: that something changed, never what. `request`, `mail` and `presence` ids are request ids; the rest have their own. */
export const newsTypes = ['request', 'note', 'notice', 'unreadable', 'office', 'mail', 'presence'] as const
export type NewsType = (typeof newsTypes)[number]

/** `version` is the version reached, 0 where the thing has none. A notice names the worker it is for. */
export type News = { readonly type: NewsType; readonly id: string; readonly version: number }
