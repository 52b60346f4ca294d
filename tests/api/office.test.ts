import { expect, test } from 'vitest'
import { office as contract } from '#shared/office/contract.ts'
import { may, type Role, roles } from '#shared/people/permissions.ts'
import { session } from '#shared/session/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const lotte = {
  name: 'Lotte Claes',
  signInName: 'Lotte',
  password: 'een lange wachtzin',
  roles: ['socialWorker' as const],
  language: 'nl' as const,
}
const publicKey = `whpk_${Buffer.alloc(32, 7).toString('base64')}`

const openManaged = async () => {
  const office = await openOffice()
  return { office, karim: await office.colleague('Karim', { roles: ['administrator'] }) }
}

test('an administrator adds a colleague, who can sign in', async () => {
  const { office, karim } = await openManaged()
  await using _ = office
  const added = await karim.ask(contract.addColleague, { body: lotte })
  expect(added.body).toEqual({
    id: added.body.id,
    name: 'Lotte Claes',
    signInName: 'lotte',
    roles: ['socialWorker'],
    language: 'nl',
    active: true,
  })
  const { signInName, password } = lotte
  expect((await office.stranger.ask(session.signIn, { body: { signInName, password } })).status).toBe(200)
  expect((await office.journal())[0]).toMatchObject({
    act: 'colleagueAdded',
    actorId: 'Karim',
    details: { workerId: added.body.id, roles: 'socialWorker' },
  })
  expect(office.news).toEqual([{ type: 'office', id: added.body.id, version: 0 }])
})

test('two colleagues cannot sign in by the same name', async () => {
  const { office, karim } = await openManaged()
  await using _ = office
  await karim.ask(contract.addColleague, { body: lotte })
  const again = await karim.ask(contract.addColleague, { body: { ...lotte, signInName: 'LOTTE' } })
  expect([again.status, again.body.refusal]).toEqual([409, 'sign-in-name-taken'])
})

test.each([
  ['be made inactive', { roles: ['administrator' as Role], active: false }],
  ['take another role', { roles: ['lead' as Role], active: true }],
])('the last active administrator cannot %s', async (_what, change) => {
  const { office, karim } = await openManaged()
  await using _ = office
  const asking = { params: { workerId: karim.id }, body: { name: 'Karim', ...change } }
  const refused = await karim.ask(contract.changeColleague, asking)
  expect([refused.status, refused.body.refusal]).toEqual([409, 'last-administrator'])

  await office.colleague('Nadine', { roles: ['reception', 'administrator'] })
  expect((await karim.ask(contract.changeColleague, asking)).status).toBe(200)
})

test('when two administrators take each other out at the same moment, one stays', async () => {
  const { office, karim } = await openManaged()
  await using _ = office
  const nadine = await office.colleague('Nadine', { roles: ['administrator'] })
  const out = { roles: ['administrator' as const], active: false }
  const answers = await Promise.all([
    karim.ask(contract.changeColleague, { params: { workerId: 'Nadine' }, body: { name: 'Nadine', ...out } }),
    nadine.ask(contract.changeColleague, { params: { workerId: 'Karim' }, body: { name: 'Karim', ...out } }),
  ])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('everyone sees who the colleagues are, but only who manages the office sees their sign-in names', async () => {
  const { office, karim } = await openManaged()
  await using _ = office
  const julie = await office.colleague('Julie')
  const seen = await julie.ask(contract.colleagues, {})
  expect(seen.body.colleagues).toEqual([
    { id: 'Julie', name: 'Julie', roles: ['socialWorker'], active: true },
    { id: 'Karim', name: 'Karim', roles: ['administrator'], active: true },
  ])
  const managed = await karim.ask(contract.managedColleagues, {})
  expect(managed.body.colleagues.map(({ signInName }) => signInName)).toEqual(['julie', 'karim'])
  expect(JSON.stringify(managed.body)).not.toContain('passwordHash')
})

test.each(roles)('managing the office is for the administrator alone: %s', async (role) => {
  await using office = await openOffice()
  const colleague = await office.colleague('Julie', { roles: [role] })
  const expected = may({ roles: [role] }, 'office.manage') ? 200 : 403
  const sender = { id: 'cpas-online', name: 'CPAS Online' }
  const answers = [
    await colleague.ask(contract.managedColleagues, {}),
    await colleague.ask(contract.addColleague, { body: lotte }),
    await colleague.ask(contract.senders, {}),
    await colleague.ask(contract.addSender, { body: sender }),
    await colleague.ask(contract.addKey, { params: { senderId: sender.id }, body: { kind: 'v1a', publicKey } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => expected))
  expect((await office.stranger.ask(contract.senders, {})).status).toBe(401)
})

test('a new sender gets a secret, which is told this once', async () => {
  const { office, karim } = await openManaged()
  await using _ = office
  const added = await karim.ask(contract.addSender, { body: { id: 'cpas-online', name: 'CPAS Online' } })
  expect(Buffer.from(added.body.secret?.replace('whsec_', '') ?? '', 'base64')).toHaveLength(32)
  const { body, status } = await karim.ask(contract.senders, {})
  expect([status, body.senders]).toEqual([200, [added.body.sender]])
  expect(JSON.stringify(body)).not.toContain('whsec_')
  const again = await karim.ask(contract.addSender, { body: { id: 'cpas-online', name: 'Another' } })
  expect([again.status, again.body.refusal]).toEqual([409, 'sender-taken'])
})

test('a sender changes keys: the new one beside the old one, then the old one goes; one always stays', async () => {
  const { office, karim } = await openManaged()
  await using _ = office
  const senderId = 'cpas-online'
  const first = await karim.ask(contract.addSender, { body: { id: senderId, name: 'CPAS Online' } })
  const oldKey = first.body.sender.keys[0]?.id ?? ''
  const last = await karim.ask(contract.removeKey, { params: { senderId, keyId: oldKey } })
  expect([last.status, last.body.refusal]).toEqual([409, 'last-key'])

  const second = await karim.ask(contract.addKey, { params: { senderId }, body: { kind: 'v1a', publicKey } })
  expect([second.status, second.body.secret]).toEqual([200, null])
  const third = await karim.ask(contract.addKey, { params: { senderId }, body: { kind: 'v1' } })
  expect([third.status, third.body.refusal]).toEqual([409, 'too-many-keys'])

  const removed = await karim.ask(contract.removeKey, { params: { senderId, keyId: oldKey } })
  expect(removed.body.keys.map(({ kind }) => kind)).toEqual(['v1a'])
  const gone = await karim.ask(contract.removeKey, { params: { senderId, keyId: oldKey } })
  expect(gone.status).toBe(404)
  const acts = (await office.journal()).map(({ act, details }) => [act, details.senderId])
  expect(acts).toEqual([
    ['senderAdded', senderId],
    ['senderKeyAdded', senderId],
    ['senderKeyRemoved', senderId],
  ])
})

test.each(['whpk_tooshort', 'whsec_abc', `whpk_${'*'.repeat(43)}=`])('%s is not a public key', async (wrong) => {
  const { office, karim } = await openManaged()
  await using _ = office
  await karim.ask(contract.addSender, { body: { id: 'cpas-online', name: 'CPAS Online' } })
  const params = { senderId: 'cpas-online' }
  expect((await karim.ask(contract.addKey, { params, body: { kind: 'v1a', publicKey: wrong } })).status).toBe(422)
})
