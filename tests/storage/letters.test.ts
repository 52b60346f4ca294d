import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newLetter } from '#server/letters/newLetter.ts'
import { getLetter, insertLetter } from '#server/letters/storage.ts'
import { letters } from '#server/storage/tables/letters.ts'
import { openOffice } from '#tests/support/office.ts'

test('a letter that left cannot be changed or removed, not even by SQL', async () => {
  await using office = await openOffice()
  const { store } = office.office
  await office.colleague('Ana')
  const { id: requestId } = await office.request()
  const about = { requestId, kind: 'decision', language: 'fr', recipient: 'Marie Dupont', madeBy: 'Ana' } as const
  const letter = newLetter({ ...about, madeAt: '2026-03-02T11:00:00.000Z' }, new Uint8Array([1, 2, 3]))
  await store.transact((tx) => insertLetter(tx, letter))

  const changed = store.transact((tx) => tx.update(letters).set({ recipient: 'x' }).where(eq(letters.id, letter.id)))
  await expect(changed).rejects.toThrow()
  await expect(store.transact((tx) => tx.delete(letters).where(eq(letters.id, letter.id)))).rejects.toThrow()
  const kept = await getLetter(store.read, letter.id)
  expect({ ...kept, pdf: new Uint8Array(kept.pdf) }).toEqual(letter)
})
