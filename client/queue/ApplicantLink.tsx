import { use } from 'react'
import { Link } from 'react-router'
import type { ListedRequest } from '#shared/queue/contract.ts'
import styles from './QueueColumns.module.css'
import { RowAddressContext } from './useRowAddress.ts'

/** The applicant's name, which opens the request, with the register number below it where that has no column. */
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
      <span className={styles.number}>{request.number}</span>
    </>
  )
}
