import { Group } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import type { Phase } from '#shared/transfers/phase.ts'
import type { TransferStepName } from '#shared/transfers/step.ts'
import { refusalToTransfer } from '#shared/transfers/stepping.ts'
import type { Transfer } from '#shared/transfers/transfer.ts'

type TransferStepsProps = {
  readonly view: ShownRequest
  readonly transfer: Transfer | null
  readonly phase: Phase
  readonly onOpen: (step: TransferStepName) => void
}

/** What comes next in each phase, the main step first. */
const offered: Readonly<Record<Phase, readonly TransferStepName[]>> = {
  undecided: ['decide'],
  toSend: ['send', 'ratify', 'decide', 'revoke'],
  sent: ['ratify', 'refuse'],
  refused: ['writeReferral', 'refer', 'ratify'],
  toRefer: ['refer', 'writeReferral', 'ratify', 'revoke'],
  referred: ['rule', 'ratify'],
  ruled: ['ratify'],
}

/** The steps as buttons; one that only a colleague may take says so. */
export function TransferSteps({ view: { request }, transfer, phase, onOpen }: TransferStepsProps) {
  const { steps } = useMessages().transfers
  const worker = useWorker()
  const possible = offered[phase].flatMap((step) => {
    const refusal = refusalToTransfer(step, { request, transfer }, worker)
    return refusal === 'transfer-step-not-now' ? [] : [{ step, refusal }]
  })
  const isUrged = phase !== 'undecided' || request.competence === 'notCompetent'
  return (
    <Group gap="sm">
      {possible.map(({ step, refusal }, place) => (
        <ReasonedButton
          key={step}
          refusal={refusal}
          variant={place === 0 && isUrged ? 'filled' : 'default'}
          onUse={() => onOpen(step)}
        >
          {step === 'decide' && phase === 'toSend' ? steps.decideAgain : steps[step]}
        </ReasonedButton>
      ))}
    </Group>
  )
}
