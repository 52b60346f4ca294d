export const bulkFr = {}

export type BulkMessages = typeof bulkFr
