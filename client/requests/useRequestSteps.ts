import { useState } from 'react'
import { useWorker } from '#client/session/useWorker.ts'
import type { Step } from '#shared/requests/stages.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import type { ShownRequest } from './api.ts'
import type { OpenForm } from './StepDialog.tsx'
import { isDirect, useDirectSteps } from './useDirectSteps.ts'

/** What is open on the page of a request, and what happens when a step is chosen. */
export function useRequestSteps(view: ShownRequest) {
  const worker = useWorker()
  const direct = useDirectSteps()
  const [form, setForm] = useState<OpenForm | null>(null)
  const [triage, setTriage] = useState<'closed' | 'open' | 'done'>('closed')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const stale = direct.error?.refusal === 'request-changed-meanwhile'

  const start = (step: Step) => {
    if (refusalToStep(step, view.request, worker) !== null) return
    if (step === 'triage') setTriage('open')
    else if (!isDirect(step)) setForm(step)
    else if (!direct.isPending) direct.mutate({ step, view }, { onSuccess: () => setTriage('closed') })
  }
  return {
    start,
    form,
    setForm,
    triage,
    setTriage,
    typed,
    pending: direct.isPending ? direct.variables.step : null,
    /** A no to a step that asks for nothing. */
    refused: stale ? null : direct.error,
    /** What was seen when the step was taken, where a colleague was quicker. */
    stale: stale ? (direct.variables?.view ?? null) : null,
    again: () => direct.variables && direct.mutate({ step: direct.variables.step, view }),
    onTyped: (name: OpenForm, text: string) => setTyped((before) => ({ ...before, [name]: text })),
    onTaken: (name: OpenForm) => {
      setForm(null)
      setTyped((before) => ({ ...before, [name]: '' }))
    },
  }
}
