import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { ListedPiece } from './piece.ts'

/** Which papers are usually asked for each aid type, and who must bring each. */
export const Checklists = z.partialRecord(z.enum(aidTypes), z.array(ListedPiece).max(40))
export type Checklists = z.infer<typeof Checklists>
