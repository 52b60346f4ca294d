import type { ReactNode } from 'react'
import { lazy, Suspense, useRef } from 'react'
import { AcknowledgementCard } from '#client/acknowledgement/AcknowledgementCard.tsx'
import { TermLine } from '#client/clocks/TermLine.tsx'
import { HintList } from '#client/hints/HintList.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { NoteBox } from '#client/notes/NoteBox.tsx'
import { Timeline } from '#client/notes/Timeline.tsx'
import { PresenceLine } from '#client/presence/PresenceLine.tsx'
import { RestNotice } from '#client/rest/RestNotice.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { KeysLink } from '#client/shortcuts/KeysLink.tsx'
import { may } from '#shared/people/permissions.ts'
import { AnswerBlocks } from './AnswerBlocks.tsx'
import type { ShownRequest } from './api.ts'
import { ClaimOffer } from './ClaimOffer.tsx'
import { DirectAnswer } from './DirectAnswer.tsx'
import { HolderButtons } from './HolderButtons.tsx'
import { LiveMessage } from './LiveMessage.tsx'
import { NextStep } from './NextStep.tsx'
import { OriginalMessage } from './OriginalMessage.tsx'
import { RequestHeader } from './RequestHeader.tsx'
import { RequestParts } from './RequestParts.tsx'
import styles from './RequestView.module.css'
import { SettledBlock } from './SettledBlock.tsx'
import { StageStepper } from './StageStepper.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepDialog } from './StepDialog.tsx'
import { Story } from './Story.tsx'
import { TriagePanel } from './TriagePanel.tsx'
import { useRequestKeys } from './useRequestKeys.ts'
import { useRequestSteps } from './useRequestSteps.ts'

const AlikePart = lazy(() => import('#client/persons/AlikePart.tsx'))

type OpenRequestProps = { readonly view: ShownRequest; readonly children?: ReactNode }

/** The story and the answers; beside them what is next, the steps, the notes and what happened. */
export function OpenRequest({ view, children }: OpenRequestProps) {
  const { requests } = useMessages()
  const worker = useWorker()
  const { request, answers, timeline } = view
  const steps = useRequestSteps(view)
  const note = useRef<HTMLTextAreaElement>(null)
  useRequestKeys({ view, steps, note })
  return (
    <>
      <RequestHeader view={view} present={<PresenceLine requestId={request.id} />}>
        {children}
      </RequestHeader>
      <div className={styles.body}>
        <div className={styles.reading}>
          <HintList request={request} />
          {steps.triage === 'open' && (
            <TriagePanel
              view={view}
              asked={steps.triageAsked}
              draft={steps.triageDraft}
              onDraft={steps.setTriageDraft}
              onTaken={steps.onTriaged}
              onClose={steps.closeTriage}
            />
          )}
          {steps.triage === 'done' && request.holderId === null && (
            <ClaimOffer
              claiming={steps.pending === 'claim'}
              onClaim={() => steps.start('claim')}
              onLater={steps.closeTriage}
            />
          )}
          <RequestParts view={view}>
            <Story story={answers.need?.story} />
            <SettledBlock view={view} />
            <AnswerBlocks view={view} />
            {may(worker, 'messages.read') && <OriginalMessage requestId={request.id} number={request.number} />}
          </RequestParts>
          <KeysLink />
        </div>
        <aside className={styles.aside} aria-label={requests.nextStep.title}>
          <div className={styles.work}>
            <AcknowledgementCard view={view} />
            <NextStep request={request} heading={steps.next} />
            <RestNotice view={view} />
            <div className={styles.steps}>
              <DirectAnswer view={view} steps={steps} />
              <StepButtons view={view} pending={steps.pending} onStep={steps.start} />
              <HolderButtons
                view={view}
                claiming={steps.pending === 'claim'}
                onClaim={() => steps.start('claim')}
                onForm={steps.openForm}
              />
            </div>
            <Suspense>
              <AlikePart request={request} />
            </Suspense>
            <div className={styles.course}>
              <TermLine view={view} />
              <StageStepper slim stage={request.stage} closedIn={request.closedIn} />
            </div>
          </div>
          <div className={styles.notes}>
            {may(worker, 'requests.work') && <NoteBox view={view} field={note} />}
            <Timeline requestId={request.id} entries={timeline} />
          </div>
        </aside>
      </div>
      <StepDialog
        open={steps.form}
        view={view}
        drafts={steps.drafts}
        returnsFocus={steps.returnsFocus}
        onDraft={steps.onDraft}
        onClose={steps.closeForm}
        onTaken={steps.onTaken}
      />
      <LiveMessage timeline={timeline} />
    </>
  )
}
