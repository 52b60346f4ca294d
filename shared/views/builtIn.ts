/** The views that every office has from the start; their names are in the messages. */
export const builtInViews = {
  urgentFree: 'list=everyones&holder=nobody&urgency=urgent',
  dueSoon: 'list=everyones&dueIn=7',
  unacknowledged: 'list=unacknowledged',
  untouched: 'list=everyones&untouched=5',
  german: 'list=everyones&language=de',
} as const satisfies Readonly<Record<string, string>>
export type BuiltInView = keyof typeof builtInViews
