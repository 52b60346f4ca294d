import { dayOf } from '#shared/calendar/days.ts'
import type { TransferLetterWords } from './letter.fr.ts'
import type { TransferLetter } from './letterFacts.ts'

/** Sent, received and, where another centre had it first, both of its days. */
export function datesOf(words: TransferLetterWords['facts'], request: TransferLetter['request']) {
  const { submittedAt, receivedOn, facts } = request
  const { firstReceived, transmittedToUs } = facts
  return [
    { name: words.sent, value: words.sentAt(dayOf(submittedAt), submittedAt) },
    { name: words.received, value: firstReceived && words.on(firstReceived.on) },
    { name: words.transmittedToUs, value: transmittedToUs && words.on(transmittedToUs.on) },
    { name: firstReceived ? words.receivedHere : words.received, value: words.on(receivedOn) },
  ].flatMap(({ name, value }) => (value ? [{ name, value }] : []))
}
