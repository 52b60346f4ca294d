/** Why a mail did not leave, or is not known to have left. */
export const troubles = [
  'unreachable', // no answer, or the line broke before the message was sent
  'untrusted', // the server's certificate, or no encryption where it is asked for
  'signInRefused',
  'notNow', // the server asks to try again later
  'refused', // for good: the address or the message
  'unanswered', // the whole message was sent, and no answer came
  'interrupted', // Relais stopped while it was sending
] as const
export type Trouble = (typeof troubles)[number]
