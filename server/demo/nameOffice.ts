import { insertSender, insertSenderKey } from '#server/intake/storage.ts'
import { act } from '#server/journal/act.ts'
import { insertOffice, insertWorker, type StoredWorker } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { newId } from '#server/storage/newId.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { colleagues, type SignInName, type WorkerNamed } from './colleagues.ts'
import { furnish } from './furnishing.ts'

/** Names the office, and brings in its colleagues and the sender of the examples. */
export async function nameOffice(office: Office, passwordHash: string): Promise<WorkerNamed> {
  const workers = colleagues.map((one) => ({ ...one, id: newId(), passwordHash, active: true }))
  const named = (name: SignInName) => {
    const worker = workers.find(({ signInName }) => signInName === name)
    if (!worker) throw new Error(`no colleague signs in as ${name}`)
    return worker
  }
  const administrator = named('karim')

  await act(office, administrator, async (tx) => {
    await insertOffice(tx, 'CPAS de Rochemont', office.clock.now())
    await insertWorker(tx, administrator)
    return { result: null, entry: { act: 'officeSetUp', requestId: null } }
  })
  for (const worker of workers) if (worker !== administrator) await bringIn(office, administrator, worker)
  await addDemoSender(office, administrator)
  await furnish(office, administrator)
  return named
}

const bringIn = (office: Office, administrator: Worker, worker: StoredWorker) =>
  act(office, administrator, async (tx) => {
    await insertWorker(tx, worker)
    const details = { workerId: worker.id, roles: worker.roles.join(' ') }
    return { result: null, entry: { act: 'colleagueAdded', requestId: null, details } }
  })

const addDemoSender = (office: Office, administrator: Worker) =>
  act(office, administrator, async (tx) => {
    const { id, name, secret } = demoSender
    const addedAt = office.clock.now()
    await insertSender(tx, { id, name, addedAt })
    await insertSenderKey(tx, { id: newId(), senderId: id, kind: 'v1', key: secret, addedAt })
    return { result: null, entry: { act: 'senderAdded', requestId: null, details: { senderId: id } } }
  })
