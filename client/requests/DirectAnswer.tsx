import { Button, Stack } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { ShownRequest } from './api.ts'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import type { useRequestSteps } from './useRequestSteps.ts'

type DirectAnswerProps = {
  readonly view: ShownRequest
  readonly steps: Pick<ReturnType<typeof useRequestSteps>, 'refused' | 'stale' | 'again'>
}

/** Why a step was not taken: who was quicker, since when, and what changed. */
export function DirectAnswer({ view, steps: { refused, stale, again } }: DirectAnswerProps) {
  const { requests } = useMessages()
  return (
    <>
      <RefusalText error={refused} />
      {stale && (
        <Stack gap="xs">
          <ChangedMeanwhile seen={stale} now={view} />
          <Button variant="default" onClick={again}>
            {requests.conflict.sendAgain}
          </Button>
        </Stack>
      )}
    </>
  )
}
