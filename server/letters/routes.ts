import { serve } from '#server/http/serve.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { changeSetting } from '#server/settings/acts.ts'
import { findSetting } from '#server/settings/storage.ts'
import { letters } from '#shared/letters/contract.ts'
import { saveLetterhead } from './acts.ts'
import { keptLetter } from './kept.ts'
import { findLetterhead } from './letterHead.ts'
import { printSample } from './sample.ts'
import { listLetters } from './storage.ts'

export const letterRoutes = serve(letters, {
  ofRequest: async ({ office, params }) => {
    const { id } = await getAidRequest(office.store.read, params.requestId)
    return { letters: await listLetters(office.store.read, id) }
  },
  pdf: ({ office, worker, params }) => keptLetter(office, worker, params.letterId),
  letterhead: ({ office }) => findLetterhead(office.store.read),
  saveLetterhead: ({ office, worker, body }) => saveLetterhead(office, worker, body),
  sample: ({ office, query }) => printSample(office, query.language),
  paragraphs: async ({ office }) => (await findSetting(office.store.read, 'paragraphs')) ?? {},
  saveParagraphs: ({ office, worker, body }) => changeSetting(office, worker, { name: 'paragraphs', value: body }),
})
