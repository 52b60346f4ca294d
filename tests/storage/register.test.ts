import { expect, test } from 'vitest'
import { firstLine } from '#server/register/firstLine.ts'
import { insertLine } from '#server/register/storage.ts'
import { wholeRegister } from '#server/register/wholeRegister.ts'
import { registerLines } from '#server/storage/tables/register.ts'
import { openOffice } from '#tests/support/office.ts'

test('a line of the register cannot be changed or removed, whatever the program asks (OL art. 58 §1)', async () => {
  await using office = await openOffice()
  const { number } = await office.request()
  const { read, transact } = office.office.store
  const change = transact(async (tx) => void (await tx.update(registerLines).set({ applicant: 'Autre' })))
  await expect(change).rejects.toThrow('the register is append-only')
  const remove = transact(async (tx) => void (await tx.delete(registerLines)))
  await expect(remove).rejects.toThrow('the register is append-only')
  expect(await read.select().from(registerLines)).toMatchObject([{ number, applicant: 'Dupont, Marie' }])
})

test('a number is given once', async () => {
  await using office = await openOffice()
  const request = await office.request()
  const again = firstLine(request, { answers: {}, enteredAt: '2026-03-02T11:00:00.000Z' })
  await expect(office.office.store.transact((tx) => insertLine(tx, again))).rejects.toThrow()
})

test('what is entered while the register leaves the program is not part of what leaves', async () => {
  await using office = await openOffice()
  for (let number = 0; number < 3; number++) await office.request()
  const extent = { lines: 2, first: 20_260_000_001, last: 20_260_000_002 }
  const pages = await Array.fromAsync(wholeRegister(office.office.store.read, null, extent))
  expect(pages.flat().map(({ number }) => number)).toEqual(['2026/0001', '2026/0002'])
})
