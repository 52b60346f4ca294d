/** What the sentence of an act says besides the act: names and words as the page's language writes them, empty when there are none. */
export type Said = { readonly actor: string; readonly colleague: string; readonly details: string }
