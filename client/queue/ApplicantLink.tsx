import { Link, useLocation, useSearchParams } from 'react-router'
import type { ListedRequest } from '#shared/queue/contract.ts'
import styles from './QueueTable.module.css'
import { useWide } from './useWide.ts'

/** The applicant's name, with the register number below it where that has no column. The name opens the request: beside the list where there is room, else on its own page. */
export function ApplicantLink({ request }: { readonly request: ListedRequest }) {
  const wide = useWide()
  const [params] = useSearchParams()
  const { pathname, search } = useLocation()
  const beside = new URLSearchParams(params)
  beside.set('open', request.id)
  const open = params.get('open') === request.id
  return (
    <>
      <Link
        className={styles.link}
        to={wide ? `${pathname}?${beside}` : `/requests/${request.id}`}
        replace={wide && params.has('open')}
        state={{ list: `${pathname}${search}` }}
        aria-current={open || undefined}
        data-row-link={request.id}
        preventScrollReset
      >
        {request.applicant}
      </Link>
      <span className={styles.below}>{request.number}</span>
    </>
  )
}
