import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'

const GiveBackDialog = lazy(() => import('./GiveBackDialog.tsx').then((file) => ({ default: file.GiveBackDialog })))

type GiveBackButtonProps = { readonly requestId: string; readonly applicant: string; readonly version: number }

/** The holder gives a claim back, and is asked why. */
export function GiveBackButton(claim: GiveBackButtonProps) {
  const { today } = useMessages()
  const [asking, setAsking] = useState(false)
  const verb = today.next.giveBack
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={today.nextFor(verb, claim.applicant)}
        onClick={() => setAsking(true)}
      >
        {verb}
      </Button>
      {asking && (
        <Suspense>
          <GiveBackDialog {...claim} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}
