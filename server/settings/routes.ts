import { listCourts } from '#server/decisions/storage.ts'
import { serve } from '#server/http/serve.ts'
import { findLetterhead } from '#server/letters/letterHead.ts'
import { settings } from '#shared/settings/contract.ts'
import { incompleteSections } from '#shared/settings/incomplete.ts'
import { findSetting } from './storage.ts'

export const settingsRoutes = serve(settings, {
  incomplete: async ({ office }) => {
    const db = office.store.read
    const [letterhead, legalTexts, own, courts] = await Promise.all([
      findLetterhead(db),
      findSetting(db, 'legalTexts'),
      findSetting(db, 'territory'),
      listCourts(db),
    ])
    return { sections: [...incompleteSections({ letterhead, legalTexts, own, courts })] }
  },
})
