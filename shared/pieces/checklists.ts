import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { bringers } from './bringers.ts'
import { pieceCodes } from './pieceCodes.ts'

/** Which papers are usually asked for each aid type, and who must bring each. */
export const Checklists = z.partialRecord(
  z.enum(aidTypes),
  z.array(z.strictObject({ code: z.enum(pieceCodes), bringer: z.enum(bringers) })).max(40),
)
export type Checklists = z.infer<typeof Checklists>
