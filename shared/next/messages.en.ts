import type { NextMessages } from './messages.fr.ts'

export const nextEn: NextMessages = {
  take: 'Take the next one',
  explanation: 'Takes on the most pressing request that nobody has',
  nothing: 'Nothing is left to take on. What you gave back today is left to your colleagues.',
}
