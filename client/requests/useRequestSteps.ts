import { useRef, useState } from 'react'
import { useWorker } from '#client/session/useWorker.ts'
import { isWriting } from '#client/shortcuts/busy.ts'
import type { Step } from '#shared/requests/stages.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import type { ShownRequest } from './api.ts'
import { blankDraft, type StepDraft } from './formParts.ts'
import type { OpenForm } from './StepDialog.tsx'
import { isDirect, useDirectSteps } from './useDirectSteps.ts'
import type { TriageDraft } from './useTriage.ts'

/** What is open on the page of a request, and what happens when a step is chosen. */
export function useRequestSteps(view: ShownRequest) {
  const worker = useWorker()
  const direct = useDirectSteps()
  const [form, setForm] = useState<OpenForm | null>(null)
  const [returnsFocus, setReturnsFocus] = useState(true)
  const [triage, setTriage] = useState<'closed' | 'open' | 'done'>('closed')
  const [triageAsked, setTriageAsked] = useState(0)
  const [triageDraft, setTriageDraft] = useState<TriageDraft | null>(null)
  const [drafts, setDrafts] = useState<Readonly<Partial<Record<OpenForm, StepDraft>>>>({})
  /** What is next: where the focus goes when the button that had it is gone. */
  const next = useRef<HTMLHeadingElement>(null)
  const goOn = () => next.current?.focus({ preventScroll: true })
  const stale = direct.error?.refusal === 'request-changed-meanwhile'

  const pending = direct.isPending ? direct.variables.step : null

  const takeDirectly = (step: Parameters<typeof direct.mutate>[0]['step']) =>
    direct.mutate(
      { step, view },
      {
        onSuccess: () => {
          setTriage('closed')
          // Who has begun to write meanwhile goes on writing.
          if (!isWriting(document.activeElement)) goOn()
        },
      },
    )
  const start = (step: Step) => {
    if (refusalToStep(step, view.request, worker) !== null) return
    if (step === 'triage') return openTriage()
    if (!isDirect(step)) return openForm(step)
    // Pressed twice it is taken once; another step may follow before this one is answered.
    if (pending !== step) takeDirectly(step)
  }
  const openTriage = () => {
    setTriage('open')
    setTriageAsked((times) => times + 1)
  }
  const openForm = (name: OpenForm) => {
    setReturnsFocus(true)
    setForm(name)
  }
  return {
    start,
    next,
    form,
    openForm,
    closeForm: () => setForm(null),
    returnsFocus,
    triage,
    triageAsked,
    triageDraft,
    setTriageDraft,
    onTriaged: () => {
      setTriage('done')
      setTriageDraft(null)
      goOn()
    },
    closeTriage: () => {
      setTriage('closed')
      goOn()
    },
    drafts,
    onDraft: (name: OpenForm, changes: Partial<StepDraft>) =>
      setDrafts((before) => ({ ...before, [name]: { ...(before[name] ?? blankDraft), ...changes } })),
    pending,
    /** A no to a step that asks for nothing. */
    refused: stale ? null : direct.error,
    /** What was seen when the step was taken, where a colleague was quicker. */
    stale: stale ? (direct.variables?.view ?? null) : null,
    again: () => direct.variables && takeDirectly(direct.variables.step),
    onTaken: (name: OpenForm) => {
      setReturnsFocus(false)
      setForm(null)
      setDrafts(({ [name]: _, ...others }) => others)
      goOn()
    },
  }
}
