import { serve } from '#server/http/serve.ts'
import { listSendersWithKeys } from '#server/intake/storage.ts'
import type { Office } from '#server/office.ts'
import { addKey, addSender, changeSender, removeKey } from '#server/senders/acts.ts'
import { office as contract } from '#shared/office/contract.ts'
import { addColleague, changeColleague, setUp } from './acts.ts'
import { listWorkers, type StoredWorker } from './storage.ts'

export const officeRoutes = serve(contract, {
  setUp: async ({ office, body }) => {
    await setUp(office, body)
    return {}
  },
  colleagues: async ({ office }) => ({ colleagues: await listColleagues(office) }),
  managedColleagues: async ({ office }) => ({ colleagues: await listColleagues(office) }),
  addColleague: async ({ office, worker, body }) => withRoles(await addColleague(office, worker, body)),
  changeColleague: async ({ office, worker, params, body }) =>
    withRoles(await changeColleague(office, worker, { ...body, ...params })),
  senders: async ({ office }) => ({ senders: await listSendersWithKeys(office.store.read) }),
  addSender: ({ office, worker, body }) => addSender(office, worker, body),
  changeSender: ({ office, worker, params, body }) => changeSender(office, worker, { ...params, ...body }),
  addKey: ({ office, worker, params, body }) => addKey(office, worker, { ...params, wanted: body }),
  removeKey: ({ office, worker, params }) => removeKey(office, worker, params),
})

const listColleagues = async (office: Office) => (await listWorkers(office.store.read)).map(withRoles)

const withRoles = (worker: StoredWorker) => ({ ...worker, roles: [...worker.roles] })
