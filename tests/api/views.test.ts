import { expect, test } from 'vitest'
import type { ListLayout } from '#shared/queue/layout.ts'
import { mostViews } from '#shared/views/changing.ts'
import { views } from '#shared/views/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const urgent = { name: 'Urgentes à Wavre', address: 'list=everyones&urgency=urgent', office: false }

async function busyOffice() {
  const office = await openOffice()
  return {
    office,
    ana: await office.colleague('Ana'),
    bram: await office.colleague('Bram'),
    lead: await office.colleague('Luc', { roles: ['lead'] }),
    rita: await office.colleague('Rita', { roles: ['reception'] }),
  }
}

const namesFor = async (colleague: Awaited<ReturnType<typeof busyOffice>>['ana']) =>
  (await colleague.ask(views.list, {})).body.views.map(({ name }) => name)

test('what I save for myself is mine alone; what a lead saves for the office is everybody’s', async () => {
  const { office, ana, bram, lead, rita } = await busyOffice()
  await using _ = office
  const mine = await ana.ask(views.save, { body: urgent })
  expect(mine.body).toEqual({ ...urgent, id: mine.body.id, version: 1 })
  const shared = await lead.ask(views.save, { body: { ...urgent, name: 'École', office: true } })

  expect(await namesFor(ana)).toEqual(['École', 'Urgentes à Wavre'])
  expect(await namesFor(bram)).toEqual(['École'])
  expect(await namesFor(rita)).toEqual(['École'])
  expect(await office.journal()).toMatchObject([
    { act: 'viewSaved', actorId: 'Ana', details: { view: mine.body.id, of: 'worker' } },
    { act: 'viewSaved', actorId: 'Luc', details: { view: shared.body.id, of: 'office' } },
  ])
  expect(JSON.stringify(await office.journal())).not.toContain('Wavre')
  expect(office.news).toEqual([{ type: 'office', id: shared.body.id, version: 1 }])
})

test.each([
  ['page=4&list=mine&story=secret', 'list=mine'],
  ['https://example.org/?list=mine', ''],
  ['list=closed&columns=applicant,story&pinned=9&density=compact', 'list=closed&columns=applicant&density=compact'],
  ['urgency=terrible&language=de', 'language=de'],
])('of the address %s, what a list understands is kept: %s', async (address, kept) => {
  const { office, ana } = await busyOffice()
  await using _ = office
  expect((await ana.ask(views.save, { body: { ...urgent, address } })).body.address).toBe(kept)
})

test.each(['URGENTES à wavre', ' urgentes, a Wavre '])('a second view is not called « %s »', async (name) => {
  const { office, ana, bram } = await busyOffice()
  await using _ = office
  const { body } = await ana.ask(views.save, { body: urgent })
  expect(await ana.ask(views.save, { body: { ...urgent, name } })).toMatchObject({
    status: 409,
    body: { refusal: 'view-name-taken' },
  })
  const own = { params: { viewId: body.id }, version: 1, body: { name, address: urgent.address } }
  expect((await ana.ask(views.change, own)).status).toBe(200)
  expect((await bram.ask(views.save, { body: urgent })).status).toBe(200)
})

test('only a lead saves, changes or removes the office’s views, and nobody those of a colleague', async () => {
  const { office, ana, bram, lead } = await busyOffice()
  await using _ = office
  const refused = { status: 403, body: { refusal: 'view-not-yours' } }
  expect(await ana.ask(views.save, { body: { ...urgent, office: true } })).toMatchObject(refused)
  const shared = (await lead.ask(views.save, { body: { ...urgent, office: true } })).body
  const own = (await ana.ask(views.save, { body: urgent })).body

  for (const { id } of [shared, own]) {
    const seen = { params: { viewId: id }, version: 1 }
    expect(await bram.ask(views.change, { ...seen, body: { name: 'X', address: '' } })).toMatchObject(refused)
    expect(await bram.ask(views.remove, seen)).toMatchObject(refused)
  }
  expect(await lead.ask(views.remove, { params: { viewId: own.id }, version: 1 })).toMatchObject(refused)
})

test('of two leads who change a view, the second learns that it has changed, and nothing is lost', async () => {
  const { office, ana, lead } = await busyOffice()
  await using _ = office
  const { body } = await lead.ask(views.save, { body: { ...urgent, office: true } })
  const seen = { params: { viewId: body.id }, version: 1 }
  const changed = await lead.ask(views.change, { ...seen, body: { name: 'Urgentes', address: 'urgency=urgent' } })
  expect(changed.body).toMatchObject({ name: 'Urgentes', address: 'urgency=urgent', version: 2 })
  const late = { status: 412, body: { refusal: 'view-changed-meanwhile' } }
  expect(await lead.ask(views.change, { ...seen, body: { name: 'Autre', address: '' } })).toMatchObject(late)
  expect(await lead.ask(views.remove, seen)).toMatchObject(late)
  expect(await namesFor(ana)).toEqual(['Urgentes'])

  expect((await lead.ask(views.remove, { ...seen, version: 2 })).status).toBe(200)
  expect(await namesFor(ana)).toEqual([])
  expect((await office.journal()).map(({ act }) => act)).toEqual(['viewSaved', 'viewSaved', 'viewRemoved'])
})

test('the desk is not offered a view of what it may not read, and cannot save one', async () => {
  const { office, lead, rita } = await busyOffice()
  await using _ = office
  await lead.ask(views.save, { body: { name: 'Soins', address: 'aidType=MED', office: true } })
  expect(await namesFor(rita)).toEqual([])
  const answer = await rita.ask(views.save, { body: { name: 'Soins', address: 'aidType=MED', office: false } })
  expect(answer).toMatchObject({ status: 403, body: { refusal: 'permission-missing' } })
})

test('how I want a list is kept for me alone, list by list, until I want it as usual again', async () => {
  const { office, ana, bram } = await busyOffice()
  await using _ = office
  const layout: ListLayout = {
    columns: ['applicant', 'touchedOn'],
    pinned: 1,
    widths: { applicant: 300 },
    density: 'compact',
  }
  const keep = (list: string, wanted: ListLayout | null) =>
    ana.ask(views.keepLayout, { params: { list }, body: { layout: wanted } })
  await keep('mine', layout)
  await keep('closed', { ...layout, columns: ['applicant'] })
  await keep('closed', layout)
  const kept = (await ana.ask(views.layouts, {})).body.layouts
  expect(kept.toSorted((one, other) => one.list.localeCompare(other.list))).toEqual([
    { list: 'closed', layout },
    { list: 'mine', layout },
  ])
  expect((await bram.ask(views.layouts, {})).body.layouts).toEqual([])

  await keep('mine', null)
  expect((await ana.ask(views.layouts, {})).body.layouts).toEqual([{ list: 'closed', layout }])
  expect(await office.journal()).toEqual([])
})

test.each([{ columns: [] }, { columns: ['story'] }, { pinned: 9 }, { widths: { applicant: 9_000 } }])(
  'a layout that no list can have is refused: %j',
  async (wrong) => {
    const { office, ana } = await busyOffice()
    await using _ = office
    const layout = { columns: ['applicant'], pinned: 0, widths: {}, density: 'compact', ...wrong }
    const answer = await ana.ask(views.keepLayout, { params: { list: 'mine' }, body: { layout } } as never)
    expect(answer.status).toBe(422)
  },
)

test.each([
  { office: false, refusal: 'too-many-own-views' },
  { office: true, refusal: 'too-many-office-views' },
])('fifty views at most, of one’s own and of the office, and also of two saved at once: $refusal', async (kept) => {
  const { office, lead } = await busyOffice()
  await using _ = office
  const save = (number: number, shared = kept.office) =>
    lead.ask(views.save, { body: { ...urgent, name: `Vue ${number}`, office: shared } })
  const first = await save(1)
  for (let number = 2; number < mostViews; number++) await save(number)

  const answers = await Promise.all([save(mostViews), save(mostViews + 1)])

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.refusal).toBe(kept.refusal)
  expect((await save(1, !kept.office)).status).toBe(200)
  const seen = { params: { viewId: first.body.id }, version: 1 }
  expect((await lead.ask(views.change, { ...seen, body: { name: 'Autre', address: 'list=mine' } })).status).toBe(200)
  expect((await lead.ask(views.remove, { ...seen, version: 2 })).status).toBe(200)
  expect((await save(102)).status).toBe(200)
})
