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

/** Who has the request, and how it goes to somebody else; what the worker's role never allows, and what they have already, is left out. */
export function HolderButtons({ view: { request }, claiming, onClaim, onForm }: HolderButtonsProps) {
  const { requests } = useMessages()
  const worker = useWorker()
  const { holding } = requests
  const claim = {
    verb: requests.steps.claim,
    refusal: refusalToClaim(request, worker),
    loading: claiming,
    shortcut: 'claim' as const,
    onUse: onClaim,
  }
  const ways = [
    ...(mainStep(request) === 'claim' ? [] : [claim]),
    {
      verb: holding.release,
      refusal: refusalToRelease(request, worker),
      shortcut: 'release' as const,
      onUse: () => onForm('release'),
    },
    { verb: holding.assign, refusal: refusalToAssign(request, worker, null), onUse: () => onForm('assign') },
    { verb: holding.takeOver, refusal: refusalToTakeOver(request, worker), onUse: () => onForm('takeOver') },
  ].filter(({ refusal }) => refusal !== 'permission-missing' && refusal !== 'request-already-yours')
  if (ways.length === 0) return null
  return (
    <fieldset className={styles.holding}>
      <legend className={styles.legend}>{holding.title}</legend>
      {ways.map(({ verb, ...way }) => (
        <ReasonedButton key={verb} compact {...way}>
          {verb}
        </ReasonedButton>
      ))}
    </fieldset>
  )
}
