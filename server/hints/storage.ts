import { and, eq, notInArray, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { hints } from '#server/storage/tables/labels.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { Instant } from '#shared/calendar/days.ts'
import type { Hint } from '#shared/hints/contract.ts'
import { type HintKind, hintKinds } from '#shared/hints/kinds.ts'
import type { Noticed } from '#shared/hints/noticed.ts'

/** All hints of the request with who dismissed them, in the order of the hints. */
export async function listHints(db: Database, requestId: string): Promise<readonly Hint[]> {
  const all = await hintsOfRequest(db).execute({ requestId })
  return hintKinds.flatMap((kind) => all.find((one) => one.kind === kind) ?? [])
}

const hintsOfRequest = prepared((db) =>
  db
    .select({
      kind: hints.kind,
      evidence: hints.evidence,
      dismissedBy: workers.name,
      dismissedAt: hints.dismissedAt,
    })
    .from(hints)
    .leftJoin(workers, eq(workers.id, hints.dismissedBy))
    .where(eq(hints.requestId, sql.placeholder('requestId')))
    .prepare(),
)

type Kept = Noticed & { readonly requestId: string }

/** Keeps a hint, in place of what it rested on before; one that was dismissed stays so. */
export async function keepHint(tx: Database, hint: Kept): Promise<void> {
  await newHint(tx).execute(hint)
}

const newHint = prepared((db) =>
  db
    .insert(hints)
    .values({
      requestId: sql.placeholder('requestId'),
      kind: sql.placeholder('kind'),
      evidence: sql.placeholder('evidence'),
    })
    .onConflictDoUpdate({ target: [hints.requestId, hints.kind], set: { evidence: sql`excluded.evidence` } })
    .prepare(),
)

/** Removes the hints that nothing tells any more. */
export async function removeOtherHints(tx: Database, requestId: string, kinds: readonly HintKind[]): Promise<void> {
  await tx.delete(hints).where(and(eq(hints.requestId, requestId), notInArray(hints.kind, [...kinds])))
}

type Judged = { readonly dismissedBy: string | null; readonly dismissedAt: Instant | null }

/** Keeps who dismissed the hint and when; null and null show it again. */
export async function judgeHint(tx: Database, requestId: string, kind: HintKind, judged: Judged): Promise<void> {
  await tx
    .update(hints)
    .set(judged)
    .where(and(eq(hints.requestId, requestId), eq(hints.kind, kind)))
}
