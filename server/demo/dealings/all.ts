import { ofBrigitte } from './brigitte.ts'
import type { DealingsOn } from './dealing.ts'
import { ofJonas } from './jonas.ts'
import { ofJulie } from './julie.ts'
import { ofLotte } from './lotte.ts'
import { ofSamir } from './samir.ts'

/** What the five who carry requests have on their hands these days. */
export const dealingsOn: DealingsOn = { ...ofJulie, ...ofSamir, ...ofLotte, ...ofJonas, ...ofBrigitte }
