import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countUnreadable } from '#server/intake/storage.ts'
import { openOffice } from '#tests/support/office.ts'
import { addKey, addSender, bytesOf, message } from '#tests/support/sending.ts'

/** Runs what `npm run send` runs. */
function runSend(...words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['server/send.ts', ...words], (_, output, complaint) =>
      resolve({ code: child.exitCode ?? -1, said: output + complaint }),
    )
  })
}

async function openForDemo() {
  const office = await openOffice({ now: new Date().toISOString() })
  await addSender(office.office)
  await addKey(office.office)
  return office
}

test('a newcomer sends an example and sees that it was taken in; sent again, it is another request', async () => {
  await using office = await openForDemo()
  const send = () => runSend('docs/examples/rent.json', '--to', office.url)
  const [first, second] = [await send(), await send()]

  expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/^201 Created\n[\s\S]*"number": "\d{4}\/0001"/) })
  expect(second).toMatchObject({ code: 0, said: expect.stringMatching(/"number": "\d{4}\/0002"/) })
})

test('sent as it is, a file is one request however often it is sent', async () => {
  await using office = await openForDemo()
  const file = join(office.folder, 'sent.json')
  writeFileSync(file, bytesOf(message({ technical: { submittedAt: '2025-06-03T10:00:00Z' } })))
  const send = () => runSend(file, '--to', office.url, '--as-is')

  expect(await send()).toMatchObject({ code: 0, said: expect.stringContaining('"number": "2025/0001"') })
  expect(await send()).toMatchObject({ code: 0, said: expect.stringMatching(/^200 OK\n[\s\S]*"number": "2025\/0001"/) })
})

test('the example that cannot be read is refused and kept', async () => {
  await using office = await openForDemo()
  const { code, said } = await runSend('docs/examples/unreadable.json', '--to', office.url)
  expect({ code, said }).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^422 [\s\S]*"path": "need.story.origin"/),
  })
  expect(await countUnreadable(office.office.store.read)).toBe(1)
})

test.each([
  ['a file that is not there', ['docs/examples/none.json'], 'docs/examples/none.json cannot be read\n'],
  ['a file that is no JSON', ['LICENSE'], 'LICENSE is not JSON; --as-is sends it all the same\n'],
  ['no file', [], expect.stringMatching(/^Usage: npm run send/)],
  ['an unknown option', ['a.json', '--fast'], expect.stringMatching(/^Usage: npm run send/)],
  [
    'no office that answers',
    ['docs/examples/rent.json', '--to', 'http://127.0.0.1:1'],
    'No office answers at http://127.0.0.1:1: start it with npm start, or name it with --to\n',
  ],
])('with %s it says so and ends with 1', async (_, words, said) => {
  expect(await runSend(...words)).toEqual({ code: 1, said })
})
