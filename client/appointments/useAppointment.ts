import { useState } from 'react'
import { useBeside } from '#client/contacts/useBeside.ts'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { NewAppointment } from '#shared/appointments/appointment.ts'
import type { AppointmentKind } from '#shared/appointments/kinds.ts'
import type { Day } from '#shared/calendar/days.ts'
import { appointmentsApi } from './api.ts'

type Typed = {
  readonly kind: AppointmentKind | null
  readonly day: Day
  readonly time: string
  readonly minutes: string
  readonly place: string
  readonly remark: string
  readonly workerId: string
}

const usualMinutes = '45'

/** What is typed of an appointment that is to be made; of whoever makes it unless another is chosen. */
export function useAppointment(view: ShownRequest) {
  const { wrong } = useMessages().appointments
  const me = useWorker().id
  const [typed, setTyped] = useState<Typed>({
    kind: null,
    day: '',
    time: '',
    minutes: usualMinutes,
    place: '',
    remark: '',
    workerId: me,
  })
  const faults = useFaults<'kind' | 'day' | 'time' | 'minutes' | 'place'>({
    sentences: wrong,
  })
  const making = useBeside(view, (version, body: NewAppointment) =>
    appointmentsApi.make.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  return {
    typed,
    faults,
    isSending: making.isPending,
    set(changes: Partial<Typed>) {
      setTyped((before) => ({ ...before, ...changes }))
      for (const field of ['kind', 'day', 'time', 'minutes', 'place'] as const)
        if (field in changes) faults.forget(field)
    },
    send(onMade: () => void) {
      const minutes = /^\d+$/.test(typed.minutes.trim()) ? Number(typed.minutes) : null
      const body = faults.check(NewAppointment, { ...typed, minutes })
      if (body) making.mutate(body, { onSuccess: onMade, onError: faults.show })
    },
  }
}
