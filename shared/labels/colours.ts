/** The colours a label may have; its name is always shown beside it. */
export const labelColours = ['grey', 'blue', 'teal', 'green', 'yellow', 'orange', 'red', 'violet'] as const
export type LabelColour = (typeof labelColours)[number]
