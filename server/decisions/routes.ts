import { serve } from '#server/http/serve.ts'
import { findSetting } from '#server/settings/storage.ts'
import { decisions } from '#shared/decisions/contract.ts'
import { makeDecisionLetter, notifyAgain, wordDecision } from './acts.ts'
import { addCourt, changeCourt, setLegalTexts } from './courtsAndTexts.ts'
import { previewDecision } from './letter.ts'
import { letterStateOf } from './letterState.ts'
import { listCourts } from './storage.ts'

export const decisionRoutes = serve(decisions, {
  letter: ({ office, params, query }) => letterStateOf(office, { ...params, ...query }),
  previewLetter: ({ office, params, query }) => previewDecision(office, { ...params, ...query }),
  makeLetter: ({ office, worker, params, version, body }) =>
    makeDecisionLetter(office, worker, { ...params, version, ...body }),
  word: ({ office, worker, params, version, body }) => wordDecision(office, worker, { ...params, version, ...body }),
  notifyAgain: ({ office, worker, params, version, body }) =>
    notifyAgain(office, worker, { ...params, version, ...body }),
  legalTexts: async ({ office }) => ({ legalTexts: await findSetting(office.store.read, 'legalTexts') }),
  setLegalTexts: ({ office, worker, body }) => setLegalTexts(office, worker, body),
  courts: async ({ office }) => ({ courts: await listCourts(office.store.read) }),
  addCourt: ({ office, worker, body }) => addCourt(office, worker, body),
  changeCourt: ({ office, worker, params, version, body }) =>
    changeCourt(office, worker, { ...params, version, details: body }),
})
