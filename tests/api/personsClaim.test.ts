import { expect, test } from 'vitest'
import { notices } from '#shared/notices/contract.ts'
import { persons } from '#shared/persons/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { declared } from '#tests/support/applicants.ts'
import { openOffice } from '#tests/support/office.ts'

const zoe = declared({ name: 'Lambert, Zoé', born: '1985-07-30' })

async function openedTwice() {
  const office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const first = await office.request({ stage: 'contact', holderId: 'Bram', answers: zoe })
  const again = await office.request({ stage: 'triaged', answers: zoe })
  const claim = () => ana.ask(requests.claim, { params: { requestId: again.id }, version: 1 })
  const told = async () => (await bram.ask(notices.list, {})).body.notices
  return { office, ana, bram, first, again, claim, told }
}

test('who has another open request of the same person is told when a colleague takes one on', async () => {
  const { office, ana, first, again, claim, told } = await openedTwice()
  await using _ = office
  const { body } = await ana.ask(persons.alike, { params: { requestId: again.id } })
  expect(body.open).toMatchObject([{ id: first.id, holderName: 'Bram' }])

  expect((await claim()).status).toBe(200)

  expect(await told()).toMatchObject([{ kind: 'samePersonClaimed', requestId: again.id, actor: 'Ana' }])
})

test('nobody is told of somebody who was found not to be the same, nor of what is closed', async () => {
  const { office, ana, first, again, claim, told } = await openedTwice()
  await using _ = office
  await office.request({ stage: 'closed', holderId: 'Bram', answers: zoe })
  const body = { otherId: first.id, kind: 'notTheSame' } as const
  await ana.ask(persons.judge, { params: { requestId: again.id }, body })

  expect((await claim()).status).toBe(200)

  expect(await told()).toEqual([])
})

test('who takes on a second request of somebody they already have is told nothing by themself', async () => {
  const { office, bram, again, told } = await openedTwice()
  await using _ = office
  await bram.ask(requests.claim, { params: { requestId: again.id }, version: 1 })
  expect(await told()).toEqual([])
})
