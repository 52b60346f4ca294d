import type { Endpoint } from '#shared/http/endpoint.ts'
import type { Wire } from './ask.ts'

/** For each thing which of its versions the changes of this page led to which. */
const led = new Map<string, Map<number, number>>()
const underWay = new Map<string, Promise<unknown>>()

/** What this page's own changes made of the version, with nobody else's between them. */
export function ownVersion(id: string, version: number): number {
  const next = led.get(id)?.get(version)
  return next === undefined ? version : ownVersion(id, next)
}

/**
 * Changes of one thing go out one after the other. One that was begun before the page knew what its own last one made goes
 * over that: nobody is told of a colleague who was quicker when it was themselves.
 */
export async function inTurn<Sent extends Wire, Answer>(
  { versioned = '' }: Endpoint,
  asking: Sent,
  send: (asking: Sent) => Promise<Answer>,
): Promise<Answer> {
  const { params, version } = asking
  const id = params?.[versioned]
  if (id === undefined || version === undefined) return send(asking)
  const going = after(underWay.get(id)).then(async () => {
    const over = ownVersion(id, version)
    const answer = await send({ ...asking, version: over })
    if (isLaterOf(id, over, answer)) led.set(id, (led.get(id) ?? new Map()).set(over, answer.version))
    return answer
  })
  underWay.set(id, going)
  return going
}

/** Once that has ended, however it did. */
const after = async (earlier: Promise<unknown> | undefined) => void (await earlier?.catch(() => {}))

const isLaterOf = (id: string, version: number, answer: unknown): answer is { readonly version: number } =>
  typeof answer === 'object' &&
  answer !== null &&
  'id' in answer &&
  answer.id === id &&
  'version' in answer &&
  typeof answer.version === 'number' &&
  answer.version > version
