import { insertSender, insertSenderKey } from '#server/intake/storage.ts'
import { insertLabel } from '#server/labels/storage.ts'
import { insertOffice, insertWorker } from '#server/office/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Store } from '#server/storage/store.ts'
import type { Instant } from '#shared/calendar/days.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import { furnish } from './furnishing.ts'
import { openList } from './list.ts'
import { officeNowhere } from './nowhere.ts'
import { insertBatch } from './storage.ts'
import type { Templates } from './templates.ts'

/** The large office as it begins: the colleagues of the small one, its sender, and all that it set. */
export const setUpLarge = (store: Store, { workers, settingUp, labels }: Omit<Templates, 'requests'>, at: Instant) =>
  store.transact(async (tx) => {
    const { id, name, secret } = demoSender
    await insertOffice(tx, 'CPAS de Rochemont', at)
    for (const worker of workers) await insertWorker(tx, worker)
    for (const label of labels) await insertLabel(tx, label)
    await insertSender(tx, { id, name, addedAt: at })
    await insertSenderKey(tx, { id: newId(), senderId: id, kind: 'v1', key: secret, addedAt: at })

    const told = openList()
    for (const entry of settingUp) told.add(JSON.stringify({ ...entry, id: newId(), at }))
    await insertBatch(tx, [['entries', told.take()]])
    const administrator = workers.find(({ roles }) => roles.includes('administrator'))
    if (!administrator) throw new Error('nobody administers the demo office')
    const within: Store = { read: tx, transact: (work) => work(tx), close: () => store.close() }
    await furnish(officeNowhere(within, at), administrator)
  })
