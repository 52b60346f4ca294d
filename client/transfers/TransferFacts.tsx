import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import type { Transfer } from '#shared/transfers/transfer.ts'
import styles from './CompetencePart.module.css'

type TransferFactsProps = { readonly view: ShownRequest; readonly transfer: Transfer }

/** What happened, each with its day: both the first receipt and the transmission stay in sight. */
export function TransferFacts({ view: { request }, transfer }: TransferFactsProps) {
  const { transfers, longDay } = useMessages()
  const { facts: names, ours } = transfers.course
  const { authors, ways, referralWays } = transfers
  const on = (day: string | null, how: string | null = null, proof: string | null = null) =>
    day === null ? '' : [longDay(day), how, proof].filter(Boolean).join(', ')
  const { sentHow, applicantHow, referredHow } = transfer
  const rows: readonly (readonly [keyof typeof names, string])[] = [
    ['centre', [transfer.centreName, ...transfer.centreAddress.split('\n')].filter(Boolean).join(', ')],
    ['reasons', transfer.reasons],
    ['decided', on(transfer.decidedOn, authors[transfer.decidedBy])],
    ['ratified', on(transfer.ratifiedOn)],
    ['revoked', on(transfer.revokedOn)],
    ['received', on(request.facts?.firstReceived?.on ?? request.receivedOn)],
    ['sent', on(transfer.sentOn, sentHow && ways[sentHow], transfer.sentProof)],
    ['applicantTold', on(transfer.sentOn, applicantHow && ways[applicantHow], transfer.applicantProof)],
    ['refused', on(transfer.refusedOn)],
    ['refusalReason', transfer.refusalReason ?? ''],
    ['referred', on(transfer.referredOn, referredHow && referralWays[referredHow], transfer.referredProof)],
    ['ruled', on(transfer.ruledOn, transfer.ruledOurs ? ours : transfer.ruledCentre)],
  ]
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) =>
        value === '' ? null : (
          <div key={name}>
            <dt>{names[name]}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
