import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { refusalToAssign, refusalToClaim, refusalToRelease, refusalToTakeOver } from '#shared/requests/claiming.ts'
import type { ShownRequest } from './api.ts'
import { mainStep } from './mainStep.ts'
import styles from './NextStep.module.css'
import { ReasonedButton } from './ReasonedButton.tsx'
import type { OpenForm } from './StepDialog.tsx'

type HolderButtonsProps = {
  readonly view: ShownRequest
  readonly claiming: boolean
  readonly onClaim: () => void
  readonly onForm: (form: OpenForm) => void
}

/** Who has the request, and how it goes to somebody else. */
export function HolderButtons({ view: { request }, claiming, onClaim, onForm }: HolderButtonsProps) {
  const { requests } = useMessages()
  const worker = useWorker()
  return (
    <fieldset className={styles.holding}>
      <legend className={styles.legend}>{requests.holding.title}</legend>
      {mainStep(request) !== 'claim' && (
        <ReasonedButton compact refusal={refusalToClaim(request, worker)} loading={claiming} onUse={onClaim}>
          {requests.steps.claim}
        </ReasonedButton>
      )}
      <ReasonedButton compact refusal={refusalToRelease(request, worker)} onUse={() => onForm('release')}>
        {requests.holding.release}
      </ReasonedButton>
      <ReasonedButton compact refusal={refusalToAssign(request, worker, null)} onUse={() => onForm('assign')}>
        {requests.holding.assign}
      </ReasonedButton>
      <ReasonedButton compact refusal={refusalToTakeOver(request, worker)} onUse={() => onForm('takeOver')}>
        {requests.holding.takeOver}
      </ReasonedButton>
    </fieldset>
  )
}
