import { useRef, useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import type { Day } from '#shared/calendar/days.ts'
import { NewAttempt } from '#shared/contacts/attempt.ts'
import type { ContactWay } from '#shared/contacts/ways.ts'
import { contactsApi } from './api.ts'
import { useBeside } from './useBeside.ts'

/** `on` is null where the day is today. */
type Typed = { readonly way: ContactWay | null; readonly remark: string; readonly on: Day | null }

const blank: Typed = { way: null, remark: '', on: null }

/** What is said of an attempt, kept until the server has it; the focus then goes back to the ways. */
export function useAttempt(view: ShownRequest) {
  const { wrongDay } = useMessages().contacts
  const ways = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(blank)
  const faults = useFaults<'on'>({ sentences: { on: wrongDay } })
  const sending = useBeside(view, (version, body: NewAttempt) =>
    contactsApi.attempt.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const done = () => {
    ways.current?.querySelector<HTMLButtonElement>('[aria-pressed=true]')?.focus()
    setTyped(blank)
  }
  return {
    typed,
    ways,
    faults,
    isSending: sending.isPending,
    set(changes: Partial<Typed>) {
      setTyped((before) => ({ ...before, ...changes }))
      if ('on' in changes) faults.forget('on')
    },
    send(reached: boolean) {
      const { way, remark, on } = typed
      const body = faults.check(NewAttempt, { way, reached, remark, ...(on !== null && { on }) })
      if (body && !sending.isPending) sending.mutate(body, { onSuccess: done, onError: faults.show })
    },
  }
}
