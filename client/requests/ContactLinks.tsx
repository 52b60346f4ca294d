import { ActionIcon, Anchor, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy, IconMail, IconPhone } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from './api.ts'
import styles from './RequestHeader.module.css'

/** A call or a mail, one click away. */
export function ContactLinks({ contact }: { readonly contact: ShownRequest['answers']['contact'] }) {
  const { requests } = useMessages()
  const words = requests.contact
  const { phone, otherPhone, email } = contact ?? {}
  const phones = [phone?.value, otherPhone?.value].filter((one) => one !== undefined && one.trim() !== '')
  const mail = email?.value.trim()
  if (phones.length === 0 && !mail) return <span className={styles.unreachable}>{words.none}</span>
  return (
    <ul className={styles.contact} aria-label={words.title}>
      {phones.map((one) => (
        <li key={one}>
          <IconPhone size="1rem" aria-hidden />
          <Anchor href={`tel:${one?.replace(/[^+\d]/g, '')}`} aria-label={words.call(one ?? '')}>
            {one}
          </Anchor>
          <Copy value={one ?? ''} />
        </li>
      ))}
      {mail && (
        <li>
          <IconMail size="1rem" aria-hidden />
          <Anchor href={`mailto:${encodeURIComponent(mail).replace('%40', '@')}`} aria-label={words.write(mail)}>
            {mail}
          </Anchor>
          <Copy value={mail} />
        </li>
      )}
    </ul>
  )
}

function Copy({ value }: { readonly value: string }) {
  const words = useMessages().requests.contact
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          onClick={copy}
          aria-label={copied ? words.copied : words.copy(value)}
          title={copied ? words.copied : words.copy(value)}
        >
          {copied ? <IconCheck size="0.875rem" /> : <IconCopy size="0.875rem" />}
        </ActionIcon>
      )}
    </CopyButton>
  )
}
