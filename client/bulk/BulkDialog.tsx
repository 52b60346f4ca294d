import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import type { BulkAsked } from '#shared/bulk/asked.ts'
import { BulkRun } from './BulkRun.tsx'
import { ChooseAssign } from './ChooseAssign.tsx'
import { ChooseLabel } from './ChooseLabel.tsx'
import { ChooseTriage } from './ChooseTriage.tsx'
import { FirstField } from './FirstField.tsx'
import { Preview } from './Preview.tsx'
import { selection } from './selection.ts'
import { useBulkRun } from './useBulkRun.ts'

/** What a worker chooses to do; labels are given or taken away in one dialog. */
export const bulkVerbs = ['assign', 'triage', 'label'] as const
export type BulkVerb = (typeof bulkVerbs)[number]

const choices = { assign: ChooseAssign, triage: ChooseTriage, label: ChooseLabel }

type BulkDialogProps = {
  readonly verb: BulkVerb
  readonly chosen: readonly string[]
  readonly onClose: () => void
}

/** Choosing what is to be done, seeing what will happen, doing it, and seeing how it went. */
export function BulkDialog({ verb, chosen, onClose }: BulkDialogProps) {
  const { dialog } = useMessages().bulk
  const [asked, setAsked] = useState<BulkAsked | null>(null)
  const [choosing, setChoosing] = useState(true)
  const [requestIds] = useState(chosen)
  const run = useBulkRun()
  const Choose = choices[verb]
  const close = () => {
    run.stop()
    if (run.begun) selection.clear()
    onClose()
  }
  return (
    <FormDialog title={dialog[verb]} onClose={close}>
      {run.begun ? (
        <BulkRun run={run} onClose={close} />
      ) : choosing || asked === null ? (
        <Boundary>
          <FirstField>
            <Choose
              begun={asked}
              onCancel={close}
              onChosen={(wanted) => {
                setAsked(wanted)
                setChoosing(false)
              }}
            />
          </FirstField>
        </Boundary>
      ) : (
        <Boundary>
          <Preview
            asked={asked}
            requestIds={requestIds}
            onBack={() => setChoosing(true)}
            onGo={(requests) => run.begin(asked, requests)}
          />
        </Boundary>
      )}
    </FormDialog>
  )
}
