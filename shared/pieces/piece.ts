import * as z from 'zod'
import { filledText } from '#shared/http/text.ts'
import { bringers } from './bringers.ts'
import { pieceCodes } from './pieceCodes.ts'

/** A paper that was asked for. */
export const Piece = z.object({
  id: z.uuid(),
  /** A paper of the checklists, or null when the worker named it. */
  code: z.enum(pieceCodes).nullable(),
  /** The worker's own words; empty when the code says it. */
  name: z.string(),
  bringer: z.enum(bringers),
  askedOn: z.iso.date(),
  receivedOn: z.iso.date().nullable(),
  receiver: z.string().nullable(),
  /** Why it is no longer needed; null while it is. */
  waivedFor: z.string().nullable(),
  version: z.number().int(),
})
export type Piece = z.infer<typeof Piece>

/** A paper of the checklists with who must bring it. */
export const ListedPiece = z.strictObject({ code: z.enum(pieceCodes), bringer: z.enum(bringers) })
export type ListedPiece = z.infer<typeof ListedPiece>

const NamedPiece = z.strictObject({ name: filledText(200), bringer: z.enum(bringers) })

/** A paper to ask for: of the checklists, or in the worker's own words. */
export const AskedPiece = z.union([ListedPiece, NamedPiece])
export type AskedPiece = z.infer<typeof AskedPiece>
