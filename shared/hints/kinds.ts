/** What the program notices when a request arrives. A hint is explained and can be dismissed; it changes nothing by itself. */
export const hintKinds = [
  'eviction', // eviction or loss of the home named in the text
  'cutOff', // energy or water about to be cut off
  'medical', // medical urgency
  'noFixedAddress',
  'minors', // in the household
  'under18',
  'under25',
  'filedAgain', // the same person has filed before
  'unidentified', // the sender's identity is not established
] as const
export type HintKind = (typeof hintKinds)[number]

/** Those that must not be overlooked in a long list. */
export const graveHints: readonly HintKind[] = ['eviction', 'cutOff', 'medical']
