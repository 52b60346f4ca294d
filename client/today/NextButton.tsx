import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { GiveBackButton } from '#client/rest/GiveBackButton.tsx'
import { KeepButton } from '#client/rest/KeepButton.tsx'
import { PutBackButton } from '#client/rest/PutBackButton.tsx'
import type { RequestLine } from '#shared/today/contract.ts'
import { type NextStep, nextStepOf } from '#shared/today/nextStep.ts'
import { todayApi } from './api.ts'
import styles from './Today.module.css'

/** The one thing to do: done at once where that is possible, else the way to where it is done. */
export function NextButton({ line }: { readonly line: RequestLine }) {
  const step = nextStepOf(line)
  const { requestId, applicant, version = 0 } = line
  if (step.does === 'keep') return <PromiseKept line={line} step={step} />
  if (step.does === 'keepClaim')
    return (
      <span className={styles.two}>
        <KeepButton requestId={requestId} applicant={applicant} />
        <GiveBackButton requestId={requestId} applicant={applicant} version={version} />
      </span>
    )
  if (step.does === 'putBack') return <PutBackButton requestId={requestId} applicant={applicant} version={version} />
  return <StepLink line={line} step={step} />
}

type StepProps = { readonly line: RequestLine; readonly step: NextStep }

function PromiseKept({ line, step }: StepProps) {
  const { today } = useMessages()
  const keeping = useMutation(todayApi.keep)
  const words = today.next[step.words]
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={keeping.isPending}
        aria-label={today.nextFor(words, line.applicant)}
        onClick={() =>
          keeping.mutate({ params: { requestId: line.requestId, promiseId: line.id }, version: line.version ?? 0 })
        }
      >
        {words}
      </Button>
      <RefusalText error={keeping.error} />
    </>
  )
}

function StepLink({ line, step }: StepProps) {
  const { today } = useMessages()
  const seeing = useMutation(todayApi.see)
  const words = today.next[step.words]
  return (
    <Button
      component={Link}
      to={step.to}
      variant="default"
      size="compact-sm"
      aria-label={today.nextFor(words, line.applicant)}
      onClick={() => step.does === 'see' && seeing.mutate({ params: { noticeId: line.id } })}
    >
      {words}
    </Button>
  )
}
