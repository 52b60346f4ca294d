import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { hashPassword } from '#server/session/passwords.ts'
import { endSessionsOf, findSignIn } from '#server/session/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import type { Asked } from '#shared/http/endpoint.ts'
import type { News } from '#shared/live/news.ts'
import type { office as contract } from '#shared/office/contract.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { isSetUpCode } from './setUpCode.ts'
import {
  findOfficeName,
  getWorker,
  insertOffice,
  insertWorker,
  listWorkers,
  type StoredWorker,
  saveWorker,
} from './storage.ts'

type SetUp = Asked<typeof contract.setUp>['body']
type NewColleague = Asked<typeof contract.addColleague>['body']
type Change = Asked<typeof contract.changeColleague>['body'] & { readonly workerId: string }

/** Names the office and makes its first administrator; the code is good for this once. */
export async function setUp(office: Office, { code, officeName, password, ...person }: SetUp) {
  if ((await findOfficeName(office.store.read)) !== null) throw new Refused('already-set-up')
  if (!isSetUpCode(code, office.setUpCode)) throw new Refused('setup-code-wrong')

  const administrator = await newWorker({ ...person, password, roles: ['administrator'] })
  await act(office, administrator, async (tx) => {
    if ((await findOfficeName(tx)) !== null) throw new Refused('already-set-up')
    await insertOffice(tx, officeName, office.clock.now())
    await insertWorker(tx, administrator)
    return { result: null, entry: { act: 'officeSetUp', requestId: null } }
  })
  office.setUpCode = null
}

export async function addColleague(office: Office, worker: Worker, wanted: NewColleague) {
  const colleague = await newWorker(wanted)
  return act(office, worker, async (tx) => {
    if (await findSignIn(tx, colleague.signInName)) throw new Refused('sign-in-name-taken')
    await insertWorker(tx, colleague)
    return {
      result: colleague,
      entry: { act: 'colleagueAdded', requestId: null, details: describe(colleague) },
      news: [newsOf(colleague)],
    }
  })
}

/** Changes a colleague; whoever is no longer active, or has another password, is signed out everywhere. */
export async function changeColleague(office: Office, worker: Worker, { workerId, password, ...change }: Change) {
  const passwordHash = password === undefined ? {} : { passwordHash: await hashPassword(password) }
  return act(office, worker, async (tx) => {
    const before = await getWorker(tx, workerId)
    const after: StoredWorker = { ...before, ...change, ...passwordHash, roles: [...new Set(change.roles)] }
    if (!(await isManaged(tx, after))) refuse('last-administrator')
    await saveWorker(tx, workerId, after)
    if (!after.active || password !== undefined) await endSessionsOf(tx, workerId)
    const details = { ...describe(after), active: String(after.active), password: password ? 'changed' : 'kept' }
    return {
      result: after,
      entry: { act: 'colleagueChanged', requestId: null, details },
      news: [newsOf(after)],
    }
  })
}

const newWorker = async ({ password, signInName, roles, ...person }: NewColleague): Promise<StoredWorker> => ({
  ...person,
  id: newId(),
  signInName: signInName.toLowerCase(),
  passwordHash: await hashPassword(password),
  roles: [...new Set(roles)],
  active: true,
})

/** Whether somebody active can manage the office once this colleague is as given. */
async function isManaged(tx: Database, changed: StoredWorker): Promise<boolean> {
  const others = (await listWorkers(tx)).filter(({ id }) => id !== changed.id)
  return [...others, changed].some((one) => one.active && may(one, 'office.manage'))
}

const describe = ({ id, roles }: StoredWorker) => ({ workerId: id, roles: roles.join(' ') })
const newsOf = ({ id }: StoredWorker): News => ({ type: 'office', id, version: 0 })
