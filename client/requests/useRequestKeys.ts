import type { RefObject } from 'react'
import { useWorker } from '#client/session/useWorker.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import { may } from '#shared/people/permissions.ts'
import { refusalToRelease } from '#shared/requests/claiming.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import type { ShownRequest } from './api.ts'
import type { useRequestSteps } from './useRequestSteps.ts'

type RequestKeys = {
  readonly view: ShownRequest
  readonly steps: ReturnType<typeof useRequestSteps>
  readonly note: RefObject<HTMLTextAreaElement | null>
}

/** The keys of an open request. */
export function useRequestKeys({ view: { request }, steps, note }: RequestKeys) {
  const worker = useWorker()
  const noNote = may(worker, 'requests.work') ? null : 'permission-missing'
  useShortcut('triage', () => steps.start('triage'), refusalToStep('triage', request, worker))
  useShortcut('claim', () => steps.start('claim'), refusalToStep('claim', request, worker))
  useShortcut('release', () => steps.openForm('release'), refusalToRelease(request, worker))
  useShortcut('note', () => note.current?.focus(), noNote)
}
