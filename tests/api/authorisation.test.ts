import { expect, test } from 'vitest'
import type { Endpoint } from '#shared/http/endpoint.ts'
import { type Role, roles } from '#shared/people/permissions.ts'
import { authorisation, type Errand } from '#tests/support/authorisation.ts'
import { endpoints } from '#tests/support/endpoints.ts'
import { openOffice } from '#tests/support/office.ts'

const unknown = '01900000-0000-7000-8000-000000000000'

test('every endpoint says here who may reach it', () => {
  expect(Object.keys(authorisation).sort()).toEqual(endpoints.map(({ name }) => name).sort())
})

const expectedOf = ({ reaches, answered = 200 }: Errand, role: Role | 'stranger') => {
  if (reaches === 'everyone') return answered
  if (role === 'stranger') return 401
  return reaches.includes(role) ? answered : 403
}

const askers = [...roles, 'stranger'] as const

test.each(endpoints)('$name is reached by those who may, and by nobody else', async ({ name, endpoint }) => {
  const errand = authorisation[name]
  if (!errand) throw new Error(`${name} is absent`)
  await using office = await openOffice()
  await office.colleague('colleague')

  const answers: Record<string, number> = {}
  for (const asker of askers) {
    const person = asker === 'stranger' ? office.stranger : await office.colleague(asker, { roles: [asker] })
    const { holder, ...wanted } = errand.request ?? {}
    const holderId = holder === 'asker' ? asker : (holder ?? null)
    const request = await office.request({ ...wanted, holderId })
    const asking = { params: paramsOf(endpoint, request.id), body: errand.body, version: request.version }
    answers[asker] = (await person.ask(endpoint, asking)).status
  }

  expect(answers).toEqual(Object.fromEntries(askers.map((asker) => [asker, expectedOf(errand, asker)])))
})

/** The request, and for all else an id that nothing has. */
const paramsOf = ({ path }: Endpoint, requestId: string) =>
  Object.fromEntries(
    [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, name === 'requestId' ? requestId : unknown]),
  )
