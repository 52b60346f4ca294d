import { useMessages } from '#client/language/useMessages.ts'
import { Done } from '#client/office/Done.tsx'
import type { Point, Result } from '#shared/meetings/contract.ts'
import styles from './DecisionPart.module.css'

type EnteringResultsProps = { readonly results: readonly Result[]; readonly points: readonly Point[] }

/** How many requests were kept, and why the others were not. */
export function EnteringResults({ results, points }: EnteringResultsProps) {
  const { committee, refusals } = useMessages()
  const { meeting: words } = committee
  const kept = results.filter(({ refusal }) => refusal === null).length
  const numberOf = (requestId: string) => points.find(({ request }) => request.id === requestId)?.request.number ?? ''
  return (
    <>
      <Done sentence={kept > 0 ? words.kept(kept) : ''} />
      <div role="alert">
        <ul className={styles.list}>
          {results.map(
            ({ requestId, matter, refusal }) =>
              refusal !== null && (
                <li key={`${requestId} ${matter}`} className={styles.notice} data-pressing>
                  {words.refusedOne(numberOf(requestId), refusals[refusal])}
                </li>
              ),
          )}
        </ul>
      </div>
    </>
  )
}
