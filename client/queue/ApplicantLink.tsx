import { use } from 'react'
import { Link } from 'react-router'
import type { ListedRequest } from '#shared/queue/contract.ts'
import { MarksCell } from './MarksCell.tsx'
import styles from './QueueColumns.module.css'
import { RowAddressContext } from './useRowAddress.ts'

/** The applicant's name, which opens the request; below it the register number and the marks where these have no column. */
export function ApplicantLink({ request }: { readonly request: ListedRequest }) {
  const address = use(RowAddressContext)
  return (
    <>
      <Link
        className={styles.link}
        to={address?.of(request.id) ?? `/requests/${request.id}`}
        replace={address?.replace ?? false}
        state={{ list: address?.list }}
        aria-current={address?.open === request.id || undefined}
        data-row-link={request.id}
        preventScrollReset
      >
        {request.applicant}
      </Link>
      <span className={styles.beneath}>
        <span className={styles.number}>{request.number}</span>
        <span className={styles.marksBeneath}>
          <MarksCell request={request} />
        </span>
      </span>
    </>
  )
}
