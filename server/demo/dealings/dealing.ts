import type { AppointmentKind } from '#shared/appointments/kinds.ts'
import type { SimpleFact } from '#shared/clocks/recording.ts'
import type { ContactWay } from '#shared/contacts/ways.ts'
import type { PieceCode } from '#shared/pieces/pieceCodes.ts'

/** The open day before today, counted from the last one, which is 1, and the hour at which it was done. */
type When = { readonly back: number; readonly at: number }

type Attempted = { readonly tried: ContactWay; readonly reached: boolean; readonly remark: string }
/** `due`: so many open days after today; 0 is today, or the first open day where today is none; -1 the last open day. */
export type Promised = {
  readonly promised: string
  readonly due: number
  readonly by?: 'applicant' | 'third'
  readonly third?: string
}
/** Each is brought by whoever the checklist says. */
export type Asked = { readonly asked: readonly PieceCode[] }
/** Came in at the desk. */
export type Arrived = { readonly arrived: PieceCode }
export type Met = {
  readonly meets: AppointmentKind
  /** As the day of a promise. */
  readonly on: number
  readonly time: string
  readonly minutes: number
  readonly place: string
}
export type Noted = { readonly noted: SimpleFact; readonly proof?: string }
/** The heating fuel, so many days before the request was sent. */
export type Delivered = { readonly delivered: number }
/** Another centre passed the request on to us, so many days after it came there. */
export type PassedToUs = { readonly passedOnBy: string; readonly daysBefore: number }
/** What the president granted alone, for these euros; the next meeting ratifies it. */
export type Urgent = { readonly granted: 'URG'; readonly euros: number; readonly why: string }

/** What happened around a request beside its way through the procedure. */
export type Dealing = When & (Attempted | Promised | Asked | Arrived | Met | Noted | Delivered | PassedToUs | Urgent)

/** By family and given names of the applicant. */
export type DealingsOn = Readonly<Record<string, readonly Dealing[]>>

export const ourOffice = 'CPAS de Rochemont, Place du Perron 1'
