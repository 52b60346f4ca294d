import { keepDerived } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Hint } from '#shared/hints/contract.ts'
import type { HintKind } from '#shared/hints/kinds.ts'
import { type FiledBefore, filedAgain, type Noticed } from '#shared/hints/noticed.ts'
import { keepHint, listHints, removeOtherHints } from './storage.ts'

/** Keeps what the program noticed of a request, with what it rests on. */
export async function keepNoticed(tx: Database, requestId: string, found: readonly Noticed[]): Promise<void> {
  for (const one of found) await keepHint(tx, { requestId, ...one })
}

/** Keeps it in place of what was noticed before; gives the kinds that nobody dismissed. */
export async function keepHints(
  tx: Database,
  requestId: string,
  found: readonly Noticed[],
): Promise<readonly HintKind[]> {
  const before = await listHints(tx, requestId)
  const kinds = found.map(({ kind }) => kind)
  if (before.some(({ kind }) => !kinds.includes(kind))) await removeOtherHints(tx, requestId, kinds)
  await keepNoticed(tx, requestId, found)
  const dismissed = before.flatMap(({ kind, dismissedAt }) => (dismissedAt === null ? [] : [kind]))
  return kinds.filter((kind) => !dismissed.includes(kind))
}

/** Says anew whether the same person seems to have filed before: null when no earlier request is left. */
export async function reconsiderFiledAgain(
  tx: Database,
  requestId: string,
  filedBefore: FiledBefore | null,
): Promise<readonly Hint[]> {
  const others = (await listHints(tx, requestId)).map(({ kind }) => kind).filter((kind) => kind !== 'filedAgain')
  if (filedBefore === null) await removeOtherHints(tx, requestId, others)
  else await keepHint(tx, { requestId, ...filedAgain(filedBefore) })
  return showStanding(tx, requestId)
}

/** Keeps on the request which of its hints nobody dismissed; gives all of them. */
export async function showStanding(tx: Database, requestId: string): Promise<readonly Hint[]> {
  const all = await listHints(tx, requestId)
  const standing = all.filter(({ dismissedAt }) => dismissedAt === null).map(({ kind }) => kind)
  await keepDerived(tx, requestId, { hints: standing })
  return all
}
