import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import type { Day } from '#shared/calendar/days.ts'
import { NewPromise } from '#shared/contacts/promised.ts'
import type { Promiser } from '#shared/contacts/promisers.ts'
import { contactsApi } from './api.ts'
import { useBeside } from './useBeside.ts'

type Typed = { readonly text: string; readonly dueOn: Day; readonly awaited: Promiser; readonly third: string }

const blank: Typed = { text: '', dueOn: '', awaited: 'byUs', third: '' }

/** What is typed of a promise, kept until the server has it. */
export function usePromise(view: ShownRequest) {
  const { missing } = useMessages().contacts
  const [typed, setTyped] = useState(blank)
  const faults = useFaults<'text' | 'dueOn' | 'third'>({ sentences: missing })
  const sending = useBeside(view, (version, body: NewPromise) =>
    contactsApi.promise.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  return {
    typed,
    faults,
    isSending: sending.isPending,
    set(changes: Partial<Typed>) {
      setTyped((before) => ({ ...before, ...changes }))
      for (const field of ['text', 'dueOn', 'third'] as const) if (field in changes) faults.forget(field)
    },
    send() {
      const third = typed.awaited === 'byApplicant' ? '' : typed.third
      const body = faults.check(NewPromise, { ...typed, third })
      if (body) sending.mutate(body, { onSuccess: () => setTyped(blank), onError: faults.show })
    },
  }
}
