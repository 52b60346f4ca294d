import { expect, test } from 'vitest'
import { decisions } from '#shared/decisions/contract.ts'
import { letters } from '#shared/letters/contract.ts'
import { emptyLetterhead } from '#shared/letters/letterhead.ts'
import { settings } from '#shared/settings/contract.ts'
import { territory } from '#shared/territory/contract.ts'
import { openOffice } from '#tests/support/office.ts'

test('an administrator is told which settings a decision letter still lacks, until the last is there (DIS art. 21)', async () => {
  await using office = await openOffice()
  const agnes = await office.colleague('Agnès', { roles: ['administrator'] })
  const lacking = async () => (await agnes.ask(settings.incomplete, {})).body.sections
  expect(await lacking()).toEqual(['letterhead', 'legalTexts', 'municipalities'])

  const letterhead = { ...emptyLetterhead, languages: ['fr' as const, 'de' as const], address: 'Rue 1', phone: '080' }
  await agnes.ask(letters.saveLetterhead, { body: { ...letterhead, service: { fr: 'Service social' } } })
  expect(await lacking()).toContain('letterhead')
  await agnes.ask(letters.saveLetterhead, { body: { ...letterhead, service: { fr: 'Service', de: 'Dienst' } } })
  expect(await lacking()).toEqual(['legalTexts', 'municipalities'])

  const body = { article728: { fr: 'x', nl: '', de: '' }, article1017: { fr: 'x', nl: '', de: 'x' } }
  await agnes.ask(decisions.setLegalTexts, { body: { ...body, checkedOn: '2026-03-02' } })
  expect(await lacking()).toContain('legalTexts')
  const both = { ...body, article728: { fr: 'x', nl: '', de: 'x' }, checkedOn: '2026-03-02' }
  await agnes.ask(decisions.setLegalTexts, { body: both })
  expect(await lacking()).toEqual(['municipalities'])

  await agnes.ask(territory.chooseOwn, { body: { nis5: '91034' } })
  expect(await lacking()).toEqual([])
})

test('a labour court of the office’s own municipality without the address of its registry is still to complete', async () => {
  await using office = await openOffice()
  const agnes = await office.colleague('Agnès', { roles: ['administrator'] })
  await agnes.ask(territory.chooseOwn, { body: { nis5: '63023' } })
  const { courts } = (await agnes.ask(decisions.courts, {})).body
  for (const { id, version, ...court } of courts)
    await agnes.ask(decisions.changeCourt, { params: { courtId: id }, version, body: { ...court, address: '' } })
  expect((await agnes.ask(settings.incomplete, {})).body.sections).toContain('courts')
})
