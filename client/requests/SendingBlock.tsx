import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { plainAnswer } from '#shared/intake/plainAnswer.ts'
import type { ShownRequest } from './api.ts'
import { PlainBlock } from './PlainBlock.tsx'

type SendingBlockProps = Pick<ShownRequest, 'request'> & { readonly technical: ShownRequest['answers']['technical'] }

/** When the request was sent, by which way, and what the sender says of it. */
export function SendingBlock({ request, technical }: SendingBlockProps) {
  const messages = useMessages()
  const telling = { messages, today: useToday() }
  const { blocks, fields } = messages.intake
  const { reference, formLanguage, loggedIn } = technical ?? {}
  const rows = [
    [fields.technical.reference, reference ?? ''],
    [fields.technical.submittedAt, messages.moment(request.submittedAt)],
    [fields.technical.channel, plainAnswer('channel', request.channel, telling)],
    [fields.technical.formLanguage, plainAnswer('language', formLanguage, telling)],
    [fields.technical.loggedIn, plainAnswer('loggedIn', loggedIn, telling)],
  ] as const
  return <PlainBlock title={blocks.technical} rows={rows.filter(([, value]) => value !== '')} />
}
