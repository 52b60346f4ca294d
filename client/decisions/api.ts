import { changing, reading } from '#client/http/connect.ts'
import { decisions } from '#shared/decisions/contract.ts'
import { fillPath } from '#shared/http/endpoint.ts'

export const decisionsApi = {
  /** Among the letters: what the office sets for them changes it too. */
  letter: reading('letters', decisions.letter),
  makeLetter: changing(decisions.makeLetter),
  word: changing(decisions.word),
  notifyAgain: changing(decisions.notifyAgain),
  legalTexts: reading('settings', decisions.legalTexts),
  setLegalTexts: changing(decisions.setLegalTexts),
  courts: reading('settings', decisions.courts),
  addCourt: changing(decisions.addCourt),
  changeCourt: changing(decisions.changeCourt),
}

/** Where the browser opens the draft that names this court. */
export const draftAddress = (requestId: string, courtId: string | null) =>
  `/api${fillPath(decisions.previewLetter.path, { requestId })}${courtId === null ? '' : `?courtId=${encodeURIComponent(courtId)}`}`
