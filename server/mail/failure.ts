import type { NodemailerError } from 'nodemailer'
import type { Trouble } from '#shared/mail/troubles.ts'

/** Why a mail did not leave, or may have; `said` is what the server or the network answered, null for nothing. */
export type Failure = { readonly trouble: Trouble; readonly said: string | null }

const longestSaid = 500

/**
 * What an attempt that failed means. Once the whole message was sent, only an answer tells whether it was taken: without
 * one it may have left, and trying again could send it twice.
 */
export function failureOf(error: unknown, messageSent: boolean): Failure {
  const { code, originalCode, command, responseCode, response, message }: Partial<NodemailerError> =
    error instanceof Error ? error : { message: String(error) }
  const said = (response ?? message ?? '').replace(/\s+/g, ' ').trim().slice(0, longestSaid) || null
  return { trouble: troubleOf({ code, originalCode, command, responseCode, messageSent }), said }
}

type Signs = {
  readonly code: string | undefined
  /** Node's own code, beneath the library's. */
  readonly originalCode: string | undefined
  readonly command: string | undefined
  readonly responseCode: number | undefined
  readonly messageSent: boolean
}

function troubleOf({ code = '', originalCode = '', command = '', responseCode, messageSent }: Signs): Trouble {
  if (responseCode === undefined) {
    if (messageSent) return 'unanswered'
    if (code === 'EENVELOPE') return 'refused'
    if (code === 'EAUTH' || code === 'ENOAUTH') return 'signInRefused'
    return aboutTrust.test(`${code} ${originalCode}`) ? 'untrusted' : 'unreachable'
  }
  if (code === 'EAUTH' && responseCode >= 500) return 'signInRefused'
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA'
  return aboutThisMail && responseCode >= 500 && responseCode !== badSequence ? 'refused' : 'notNow'
}

/** Node’s codes for certificates, and the library's for a line that could not be encrypted. */
const aboutTrust = /ETLS|CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/
/** The session was in the wrong state; the mail itself was not refused. */
const badSequence = 503
