import type { BulkMessages } from './messages.fr.ts'

export const bulkNl: BulkMessages = {}
