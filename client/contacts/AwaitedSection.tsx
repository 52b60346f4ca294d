import { Text } from '@mantine/core'
import { IconHourglass } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { isPromiseOpen, waitingFor } from '#shared/contacts/waitingFor.ts'
import { may } from '#shared/people/permissions.ts'
import type { ShownContacts } from './api.ts'
import styles from './ContactsPart.module.css'
import { PromiseForm } from './PromiseForm.tsx'
import { PromiseLine } from './PromiseLine.tsx'
import { SettledPromises } from './SettledPromises.tsx'
import { useSince } from './useSince.ts'

type AwaitedSectionProps = { readonly view: ShownRequest; readonly contacts: ShownContacts }

/** For whom the request waits, as it follows from papers and promises; and what was promised. */
export function AwaitedSection({ view, contacts }: AwaitedSectionProps) {
  const words = useMessages().contacts
  const since = useSince()
  const mayWork = may(useWorker(), 'requests.work')
  const waiting = view.request.stage === 'closed' ? [] : waitingFor(contacts)
  const open = contacts.promises.filter(isPromiseOpen)
  return (
    <Section title={words.awaited}>
      {waiting.map(({ party, things, since: day }) => (
        <p key={party} className={styles.waiting}>
          <IconHourglass size="1.125rem" aria-hidden />
          <strong>{words.waiting[party]}</strong>
          <span>
            {words.things(things)}, {since(day)}
          </span>
        </p>
      ))}
      {waiting.length > 0 && view.request.decidedOn == null && (
        <Text size="sm" c="dimmed">
          {words.termsRun}
        </Text>
      )}
      {waiting.length === 0 && open.length === 0 && <Text c="dimmed">{words.nothingAwaited}</Text>}
      <ul className={styles.list}>
        {open.map((promise) => (
          <PromiseLine key={promise.id} requestId={view.request.id} promise={promise} mayWork={mayWork} />
        ))}
      </ul>
      <SettledPromises promises={contacts.promises.filter((promise) => !isPromiseOpen(promise))} />
      {mayWork && <PromiseForm view={view} />}
    </Section>
  )
}
