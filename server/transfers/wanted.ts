import type { Office } from '#server/office.ts'
import type { getRequestWithAnswers, StoredRequest } from '#server/requests/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import { listMunicipalities } from '#server/territory/municipalities.ts'
import { refusedField } from '#shared/refusals.ts'
import type { CentreEntry } from '#shared/territory/centre.ts'
import type { Municipality } from '#shared/territory/municipality.ts'
import type { TransferKind } from '#shared/transfers/authors.ts'
import type { TransferStep } from '#shared/transfers/step.ts'
import type { Wanted } from './letters.ts'
import type { StoredTransfer } from './storage.ts'
import { today } from './taking.ts'

/** What follows when we are not competent for the request: one that another centre passed on to us goes to the SPP IS. */
export const kindOf = ({ facts }: Pick<StoredRequest, 'facts'>): TransferKind =>
  facts.transmittedToUs ? 'referral' : 'transfer'

type Asked = Awaited<ReturnType<typeof getRequestWithAnswers>>

/** What the letters of this step are made from; null for a step that makes none. */
export async function wantedBy(
  office: Office,
  taken: TransferStep,
  { asked, transfer }: { readonly asked: Asked; readonly transfer: StoredTransfer | null },
): Promise<Wanted | null> {
  const { request, answers } = asked
  if (taken.step === 'decide') {
    const { centre, reasons, decidedBy, decidedOn } = taken
    const municipality = await municipalityOf(office, kindOf(request), centre)
    const decision = { reasons, decidedBy, decidedOn }
    return { kind: kindOf(request), municipality, request, answers, centre, decision, refusal: null }
  }
  if (taken.step !== 'writeReferral' || transfer === null) return null
  const { centreName, refusedOn, refusalReason } = transfer
  const refusal = refusedOn && refusalReason ? { centreName, on: refusedOn, reasons: refusalReason } : null
  const { centre } = taken
  return { kind: 'referral', municipality: null, request, answers, centre, decision: transfer, refusal }
}

/** The municipality whose centre the request goes to; refuses an unknown one, and our own. */
async function municipalityOf(office: Office, kind: TransferKind, { nis5 }: CentreEntry): Promise<Municipality | null> {
  if (kind === 'referral') return null
  const { read } = office.store
  const own = await findSetting(read, 'territory')
  const known = await listMunicipalities(read, today(office))
  const found = nis5 === own?.nis5 ? undefined : known.find((one) => one.nis5 === nis5)
  if (!found) throw refusedField('centre.nis5', 'another municipality of today')
  return found
}
