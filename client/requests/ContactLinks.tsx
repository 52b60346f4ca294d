import { ActionIcon, Anchor, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy, IconMail, IconPhone } from '@tabler/icons-react'
import { useReadPhone } from '#client/identity/useReadPhone.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { formattedNumber, type ReadPhone } from '#shared/identity/numberFields.ts'
import type { ShownRequest } from './api.ts'
import styles from './RequestHeader.module.css'

/** A call or a mail, one click away. */
export function ContactLinks({ contact }: { readonly contact: ShownRequest['answers']['contact'] }) {
  const { requests } = useMessages()
  const words = requests.contact
  const readPhone = useReadPhone()
  const { phone, otherPhone, email } = contact ?? {}
  const phones = [phone?.value, otherPhone?.value]
    .flatMap((typed) => (typed && typed.trim() !== '' ? [typed] : []))
    .map((typed) => ({ typed, shown: formattedNumber('phone', typed, readPhone), dialled: dialled(typed, readPhone) }))
  const mail = email?.value.trim()
  if (phones.length === 0 && !mail) return <span className={styles.unreachable}>{words.none}</span>
  return (
    <ul className={styles.contact} aria-label={words.title}>
      {phones.map(({ typed, shown, dialled }) => (
        <li key={typed}>
          <IconPhone size="1rem" aria-hidden />
          <Anchor href={`tel:${dialled}`} aria-label={words.call(shown)}>
            {shown}
          </Anchor>
          <Copy value={shown} />
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

/** The number as it is dialled from anywhere (E.164); of one that cannot be read the digits that there are. */
function dialled(typed: string, readPhone: ReadPhone | undefined): string {
  const read = readPhone?.(typed)
  return read?.wrong === null ? read.plain : typed.replace(/[^+\d]/g, '')
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
