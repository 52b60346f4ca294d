import { byBrigitte } from './brigitte.ts'
import { byJonas } from './jonas.ts'
import { byJulie } from './julie.ts'
import { byLotte } from './lotte.ts'
import { bySamir } from './samir.ts'
import type { WrittenOn } from './written.ts'

/** The reports and proposals that somebody wrote for a story; of the others they are derived. */
export const writtenOn: WrittenOn = { ...byJulie, ...bySamir, ...byBrigitte, ...byLotte, ...byJonas }
