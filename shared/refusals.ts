/** Every reason for a no, with the HTTP status that carries it. A new one does not compile until each language has its sentence. */
export const refusals = {
  'not-json': 400,
  'session-needed': 401,
  'sign-in-wrong': 401,
  'signature-missing': 401,
  'signature-wrong': 401,
  'signature-stale': 401,
  'permission-missing': 403,
  'cross-site': 403,
  'not-found': 404,
  'already-set-up': 409,
  'setup-code-wrong': 403,
  'reference-used-for-another-message': 409,
  'message-already-dealt-with': 409,
  'sign-in-name-taken': 409,
  'sender-taken': 409,
  'last-administrator': 409,
  'last-key': 409,
  'too-many-keys': 409,
  'request-already-yours': 409,
  'request-claimed-by-colleague': 409,
  'request-held-by-nobody': 409,
  'request-held-by-colleague': 409,
  'request-already-theirs': 409,
  'request-not-yours': 409,
  'request-closed': 409,
  'step-not-in-this-stage': 409,
  'transfer-step-not-now': 409,
  'colleague-cannot-work-requests': 409,
  'note-not-yours': 403,
  'note-edit-time-over': 409,
  'letter-mention-missing': 409,
  'letter-paragraph-missing': 409,
  'letter-damaged': 500,
  'acknowledgement-already-given': 409,
  'not-acknowledged-yet': 409,
  'mail-not-set-up': 409,
  'proposal-missing': 409,
  'decision-needs-proposal': 409,
  'aid-undecided': 409,
  'meeting-already-planned': 409,
  'meeting-over': 409,
  'meeting-not-yet': 409,
  'meeting-has-agenda': 409,
  'agenda-closed': 409,
  'already-on-agenda': 409,
  'not-on-agenda': 409,
  'ratification-stays-on-agenda': 409,
  'no-contact-too-early': 409,
  'no-pieces-to-bring': 409,
  'appointment-to-come': 409,
  'register-line-already-corrected': 409,
  'register-too-long-to-print': 409,
  'triage-incomplete': 409,
  'take-back-too-late': 409,
  'already-taken-back': 409,
  'label-name-taken': 409,
  'label-retired': 409,
  'label-already-given': 409,
  'label-not-given': 409,
  'too-many-labels': 409,
  'view-name-taken': 409,
  'too-many-own-views': 409,
  'too-many-office-views': 409,
  'view-not-yours': 403,
  'verdict-already-given': 409,
  'claim-not-resting': 409,
  'request-changed-meanwhile': 412,
  'view-changed-meanwhile': 412,
  'mail-moved-on': 412,
  'too-large': 413,
  'input-not-understood': 422,
  'version-missing': 428,
  'too-many-attempts': 429,
  'office-not-set-up': 503,
  'disk-full': 507,
  /** Said by the page when no answer came. */
  unreachable: 503,
  unexpected: 500,
} as const

export type Refusal = keyof typeof refusals

/** One thing that is wrong with what was sent: where it stands (`identity.niss.value`) and why it is refused. */
export type Fault = { readonly path: string; readonly reason: string }

/** What a refusal says besides its reason: the faults found, or who has the request and since when. */
export type RefusalDetails = {
  readonly errors?: readonly Fault[]
  readonly holder?: string
  readonly since?: string
  /** What the rule on "no contact" still asks for: attempts, and the day from which it is long enough. */
  readonly missingContact?: { readonly attempts: number; readonly from: string | null }
  readonly retryAfterSeconds?: number
}

/** A no on its way to the edge, where it becomes a status and a problem document. */
export class Refused extends Error {
  readonly refusal: Refusal
  readonly details: RefusalDetails

  constructor(refusal: Refusal, details: RefusalDetails = {}) {
    super(refusal)
    this.name = 'Refused'
    this.refusal = refusal
    this.details = details
  }
}

/** A no to one field of what was sent, and why. */
export const refusedField = (path: string, reason: string) =>
  new Refused('input-not-understood', { errors: [{ path, reason }] })

/** Ends the work with this no; null lets it go on. */
export function refuse(refusal: Refusal | null, details?: RefusalDetails): void {
  if (refusal !== null) throw new Refused(refusal, details)
}
