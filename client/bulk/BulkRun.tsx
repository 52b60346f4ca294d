import { Button, Group, Stack } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { BulkOutcome } from './BulkOutcome.tsx'
import styles from './BulkRun.module.css'
import { StepTitle } from './StepTitle.tsx'
import type { BulkRunState } from './useBulkRun.ts'

type BulkRunProps = { readonly run: BulkRunState; readonly onClose: () => void }

/** How far it is, while it is done; then how it went for each, and the way back. */
export function BulkRun({ run, onClose }: BulkRunProps) {
  const { bulk, layout } = useMessages()
  const { phase, results, requests, error, bulkId } = run
  const running = phase === 'running'
  const titles = {
    waiting: bulk.run.title,
    running: bulk.run.title,
    stopped: bulk.run.stopped,
    finished: bulk.results.title,
  }
  return (
    <Stack gap="md">
      <StepTitle key={phase}>{titles[phase]}</StepTitle>
      {phase !== 'finished' && (
        <div className={styles.progress}>
          <progress max={requests.length} value={results.length} aria-label={bulk.run.title} />
          <span role="status">{bulk.run.progress(results.length, requests.length)}</span>
        </div>
      )}
      <RefusalText error={error} />
      {!running && bulkId !== '' && (
        <Boundary>
          <BulkOutcome bulkId={bulkId} />
        </Boundary>
      )}
      <Group justify="flex-end" gap="sm">
        {running ? (
          <Button variant="default" onClick={run.stop}>
            {bulk.run.stop}
          </Button>
        ) : (
          <Button variant="default" onClick={onClose}>
            {layout.close}
          </Button>
        )}
        {phase === 'stopped' && bulkId !== '' && <Button onClick={run.goOn}>{bulk.run.goOn}</Button>}
      </Group>
    </Stack>
  )
}
