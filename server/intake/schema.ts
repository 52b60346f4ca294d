import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { Message } from '#shared/intake/record.ts'

/** The published JSON Schema of a message, with examples. */
export const messageSchema = () => ({
  title: 'Aid request',
  description:
    'A message with one aid request. Every block and every answer may be missing; what we do not know is kept. ' +
    'Send it by POST to /api/intake/requests, signed after the Standard Webhooks specification: the key says who sends.',
  ...z.toJSONSchema(Message, { io: 'input' }),
  examples: ['rent', 'benefit-ends', 'energy'].map(readExample),
})

const examples = join(import.meta.dirname, '../../docs/examples')
const readExample = (name: string): unknown => JSON.parse(readFileSync(join(examples, `${name}.json`), 'utf8'))
