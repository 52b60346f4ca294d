import { type InBackground, inBackground } from '#server/inBackground.ts'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { inPortions, listRunning, reckonAnew } from './storage.ts'

/**
 * Reckons all clocks that run once more, because this version may come with other terms than the last one: a few
 * requests at a time, between what the day asks for. Nobody does it, so the journal is silent.
 */
export const startReckoning = (office: Office): InBackground =>
  inBackground(office, { portions: () => reckonAll(office), failure: 'the clocks could not be reckoned anew' })

async function* reckonAll(office: Office) {
  for (const ids of inPortions(await listRunning(office.store.read)))
    yield await act(office, null, async (tx) => ({ result: await reckonAnew(tx, ids), entry: null }))
}
