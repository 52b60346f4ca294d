/** What can be done to several requests at once. */
export const bulkKinds = ['assign', 'triage', 'label', 'unlabel'] as const
export type BulkKind = (typeof bulkKinds)[number]
