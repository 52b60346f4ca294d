import { lazy, Suspense, use } from 'react'
import { Link } from 'react-router'
import { PresentContext, presentWordsId } from '#client/presence/presentColleagues.ts'
import type { ListedRequest } from '#shared/queue/contract.ts'
import { MarksCell } from './MarksCell.tsx'
import styles from './QueueColumns.module.css'
import { RowAddressContext } from './useRowAddress.ts'

const PresentMark = lazy(async () => {
  const { PresentMark: loaded } = await import('#client/presence/PresentMark.tsx')
  return { default: loaded }
})

/**
 * The applicant's name, which opens the request, and whether a colleague has it open; below it the register number and the
 * marks where these have no column.
 */
export function ApplicantLink({ request }: { readonly request: ListedRequest }) {
  const address = use(RowAddressContext)
  const colleagues = use(PresentContext).get(request.id)
  return (
    <>
      <span className={styles.named}>
        <Link
          className={styles.link}
          to={address?.of(request.id) ?? `/requests/${request.id}`}
          replace={address?.replace ?? false}
          state={{ list: address?.list }}
          aria-current={address?.open === request.id || undefined}
          aria-describedby={colleagues && presentWordsId(request.id)}
          data-row-link={request.id}
          preventScrollReset
        >
          {request.applicant}
        </Link>
        <Suspense>{colleagues && <PresentMark requestId={request.id} colleagues={colleagues} />}</Suspense>
      </span>
      <span className={styles.beneath}>
        <span className={styles.number}>{request.number}</span>
        <span className={styles.marksBeneath}>
          <MarksCell request={request} />
        </span>
      </span>
    </>
  )
}
