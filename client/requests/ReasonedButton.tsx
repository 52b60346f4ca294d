import '@mantine/core/styles/Tooltip.css'
import { Button, type ButtonVariant, Tooltip, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useKeyHint } from '#client/shortcuts/useKeyHint.ts'
import { useOfferWithoutKey } from '#client/shortcuts/useOfferWithoutKey.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { ShortcutName } from '#shared/shortcuts/shortcuts.ts'

type ReasonedButtonProps = {
  readonly children: ReactNode
  /** Why it may not be used, or null. */
  readonly refusal: Refusal | null
  readonly variant?: ButtonVariant
  readonly compact?: boolean
  readonly loading?: boolean
  /** Its name where the verb alone does not say about what. */
  readonly label?: string
  /** The key that does the same. */
  readonly shortcut?: ShortcutName | undefined
  readonly onUse: () => void
}

/** A button that is always there and says why it may not be used; while it may, the palette offers the same. */
export function ReasonedButton(props: ReasonedButtonProps) {
  const { children, refusal, variant = 'default', compact = false, loading = false, label, shortcut, onUse } = props
  const { refusals } = useMessages()
  const whyId = useId()
  const why = refusal === null ? '' : refusals[refusal]
  const words = label ?? String(children)
  const hint = useKeyHint(shortcut, words)
  useOfferWithoutKey(shortcut || refusal ? null : words, onUse)
  return (
    <>
      <Tooltip
        label={why}
        disabled={refusal === null}
        multiline
        maw="20rem"
        events={shownOn}
        openDelay={100}
        portalProps={insidePage}
      >
        <Button
          variant={refusal === null ? variant : 'default'}
          size={compact ? 'compact-sm' : 'sm'}
          loading={loading}
          {...(refusal !== null && { 'data-disabled': true, 'aria-disabled': true, 'aria-describedby': whyId })}
          {...(label !== undefined && { 'aria-label': label })}
          {...(shortcut && refusal === null && hint)}
          onClick={(event) => (refusal === null ? onUse() : event.preventDefault())}
        >
          {children}
        </Button>
      </Tooltip>
      {refusal !== null && <VisuallyHidden id={whyId}>{why}</VisuallyHidden>}
    </>
  )
}

/** A landmark, as all words of a page. */
const insidePage = { target: '#content' }

const shownOn = { hover: true, focus: true, touch: true }
