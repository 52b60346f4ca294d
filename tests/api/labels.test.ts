import { expect, test } from 'vitest'
import { labels } from '#shared/labels/contract.ts'
import { mostLabels } from '#shared/labels/label.ts'
import { queue } from '#shared/queue/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const youth = { name: 'Jeunes', meaning: 'Moins de 25 ans', colour: 'teal' } as const

async function openWithLabel() {
  const office = await openOffice()
  const lead = await office.colleague('Luc', { roles: ['lead'] })
  const ana = await office.colleague('Ana')
  const { body: label } = await lead.ask(labels.add, { body: youth })
  return { office, lead, ana, label }
}

test('a lead makes a label; whoever reads requests sees it at once, and the journal keeps who made it', async () => {
  const { office, ana, label } = await openWithLabel()
  await using _ = office
  expect((await ana.ask(labels.list, {})).body.labels).toEqual([{ ...youth, id: label.id, retired: false, version: 1 }])
  expect(await office.journal()).toMatchObject([{ act: 'labelChanged', actorId: 'Luc', details: { label: label.id } }])
  expect(office.news).toEqual([{ type: 'office', id: label.id, version: 1 }])
})

test('labels are listed by name, whatever the accents', async () => {
  const { office, lead } = await openWithLabel()
  await using _ = office
  for (const name of ['Énergie', 'zone rouge', 'Expulsion']) await lead.ask(labels.add, { body: { ...youth, name } })
  const { body } = await lead.ask(labels.managed, {})
  expect(body.labels.map(({ name }) => name)).toEqual(['Énergie', 'Expulsion', 'Jeunes', 'zone rouge'])
})

test.each(['jeunes', '  JEÛNES ', 'Jeunes !'])(
  '« %s » is refused: it would be taken for the label that there is',
  async (name) => {
    const { office, lead, label } = await openWithLabel()
    await using _ = office
    expect((await lead.ask(labels.add, { body: { ...youth, name } })).body.refusal).toBe('label-name-taken')
    const other = await lead.ask(labels.add, { body: { ...youth, name: 'Seniors' } })
    const params = { labelId: other.body.id }
    const renamed = await lead.ask(labels.change, { params, version: 1, body: { ...youth, name } })
    expect(renamed).toMatchObject({ status: 409, body: { refusal: 'label-name-taken' } })
    const own = { params: { labelId: label.id }, version: 1, body: { ...youth, name } }
    expect((await lead.ask(labels.change, own)).body.name).toBe(name.trim())
  },
)

test('an office gives a hundred labels at most: one of them makes room when it is given no more', async () => {
  const { office, lead, label } = await openWithLabel()
  await using _ = office
  const add = (number: number) => lead.ask(labels.add, { body: { ...youth, name: `Étiquette ${number}` } })
  for (let number = 2; number < mostLabels; number++) await add(number)
  const retire = (version: number, retired: boolean) =>
    lead.ask(labels.retire, { params: { labelId: label.id }, version, body: { retired } })
  const refused = { status: 409, body: { refusal: 'too-many-labels' } }

  const answers = await Promise.all([add(mostLabels), add(mostLabels + 1)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const changed = { params: { labelId: label.id }, version: 1, body: { ...youth, meaning: 'Moins de 26 ans' } }
  expect((await lead.ask(labels.change, changed)).status).toBe(200)
  expect((await retire(2, true)).status).toBe(200)
  expect((await add(102)).status).toBe(200)
  expect(await retire(3, false)).toMatchObject(refused)
  expect(await add(103)).toMatchObject(refused)
})

test('a name says something', async () => {
  const { office, lead } = await openWithLabel()
  await using _ = office
  for (const name of ['', '  ', '!?']) {
    const answer = await lead.ask(labels.add, { body: { ...youth, name } })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'name' }] } })
  }
})

test('of two who change a label at once, the second learns that it has changed', async () => {
  const { office, lead, label } = await openWithLabel()
  await using _ = office
  const change = (meaning: string) =>
    lead.ask(labels.change, { params: { labelId: label.id }, version: 1, body: { ...youth, meaning } })
  expect((await change('Moins de 26 ans')).body).toMatchObject({ meaning: 'Moins de 26 ans', version: 2 })
  expect((await change('Étudiants')).status).toBe(412)
})

test('anybody who works gives a request a label and takes it away, also of a request that a colleague holds', async () => {
  const { office, ana, label } = await openWithLabel()
  await using _ = office
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Luc', touchedOn: '2026-02-20' })
  const given = await ana.ask(labels.give, { params: { requestId }, version: 1, body: { labelId: label.id } })
  expect(given.body).toMatchObject({ labels: [label.id], version: 2, touchedOn: '2026-02-20' })
  expect(office.news.at(-1)).toEqual({ type: 'request', id: requestId, version: 2 })

  const { body } = await ana.ask(requests.read, { params: { requestId } })
  expect(body.timeline.at(-1)).toMatchObject({ act: 'labelled', actor: 'Ana', details: { label: label.id } })

  const params = { requestId, labelId: label.id }
  expect((await ana.ask(labels.take, { params, version: 2 })).body).toMatchObject({ labels: [], version: 3 })
  expect((await office.journal()).map(({ act }) => act)).toEqual(['labelChanged', 'labelled', 'unlabelled'])
})

test('a label is given once, and not over a change that was not seen', async () => {
  const { office, ana, label } = await openWithLabel()
  await using _ = office
  const { id: requestId } = await office.request()
  const params = { requestId }
  const give = (version: number) => ana.ask(labels.give, { params, version, body: { labelId: label.id } })
  const answers = await Promise.all([give(1), give(1)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  expect((await give(2)).body.refusal).toBe('label-already-given')

  const take = (version: number) => ana.ask(labels.take, { params: { ...params, labelId: label.id }, version })
  expect((await take(1)).status).toBe(412)
  expect((await take(2)).status).toBe(200)
  expect((await take(3)).body.refusal).toBe('label-not-given')
})

test('a label that is retired is no longer given, and can still be taken away; it can be given again one day', async () => {
  const { office, ana, lead, label } = await openWithLabel()
  await using _ = office
  const labelled = await office.request({ labels: [label.id] })
  const { id: requestId } = await office.request()
  const retire = (retired: boolean, version: number) =>
    lead.ask(labels.retire, { params: { labelId: label.id }, version, body: { retired } })
  const give = () => ana.ask(labels.give, { params: { requestId }, version: 1, body: { labelId: label.id } })

  expect((await retire(true, 1)).body).toMatchObject({ name: 'Jeunes', retired: true, version: 2 })
  expect((await give()).body.refusal).toBe('label-retired')
  const params = { requestId: labelled.id, labelId: label.id }
  expect((await ana.ask(labels.take, { params, version: 1 })).status).toBe(200)
  await retire(false, 2)
  expect((await give()).status).toBe(200)
})

test('the desk sees no labels: neither in a list nor on a request, and cannot ask which have one', async () => {
  const { office, label } = await openWithLabel()
  await using _ = office
  const ria = await office.colleague('Ria', { roles: ['reception'] })
  const { id: requestId } = await office.request({ labels: [label.id] })
  const read = await ria.ask(requests.read, { params: { requestId } })
  const listed = await ria.ask(queue.list, {})
  expect(JSON.stringify([read.body, listed.body])).not.toContain(label.id)
  expect((await ria.ask(queue.list, { query: { label: label.id } })).status).toBe(403)
  expect((await ria.ask(labels.list, {})).status).toBe(403)
})
