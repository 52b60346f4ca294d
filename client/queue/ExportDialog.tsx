import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { Done } from '#client/office/Done.tsx'
import { columnsOf, headerOf } from '#shared/queue/cells.ts'
import { countedUpTo, type QueueView } from '#shared/queue/contract.ts'
import type { ListColumn } from '#shared/queue/layout.ts'
import { queueApi } from './api.ts'
import { columnName } from './columnName.ts'
import { columnsWithoutRoom } from './columnsWithoutRoom.ts'
import { ExportProgress } from './ExportProgress.tsx'
import { useExport } from './useExport.ts'
import { useReads } from './useReads.ts'

type ExportDialogProps = {
  readonly view: QueueView
  readonly columns: readonly ListColumn[]
  /** These rows instead, which were selected. */
  readonly ids?: readonly string[]
  readonly onClose: () => void
}

/** Says what a table of the list will hold, then makes it, and how far it is. */
export function ExportDialog({ view, columns, ids, onClose }: ExportDialogProps) {
  const messages = useMessages()
  const words = messages.views.exporting
  const reads = useReads()
  const { data } = useQuery({ ...queueApi.list({ query: view }), enabled: ids === undefined })
  const { state, start, stop } = useExport({ view, columns, ids })
  const [withoutRoom] = useState(() => columnsWithoutRoom(columns))
  const rows = data?.total ?? 0
  const counted = rows > countedUpTo ? words.moreRows(messages.number(countedUpTo)) : words.rows(rows)
  const names = headerOf(columnsOf(columns, reads), { columns: { ...messages.queue.columns, ...words.beneath } })
  const close = () => {
    stop()
    onClose()
  }
  return (
    <FormDialog title={words.title} onClose={close}>
      <Stack gap="sm">
        <Text size="sm">{ids ? messages.queue.selecting.selected(ids.length) : counted}</Text>
        <Text size="sm">{words.columns(names.join(', '))}</Text>
        {withoutRoom.length > 0 && (
          <Text size="sm">{words.noRoom(withoutRoom.map((column) => columnName(column, messages)).join(', '))}</Text>
        )}
        <Text size="sm" c="dimmed">
          {words.how}
        </Text>
        {state.is === 'running' && <ExportProgress rows={state.rows} total={state.total} />}
        {state.is === 'stopped' && (
          <Text size="sm" role="status">
            {words.stopped}
          </Text>
        )}
        <Done sentence={state.is === 'done' ? words.done(state.total, state.file) : ''} />
        <RefusalText error={state.is === 'refused' ? state.error : null} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={state.is === 'running' ? stop : close}>
            {state.is === 'running' ? words.stop : messages.layout.close}
          </Button>
          {state.is !== 'done' && (
            <Button loading={state.is === 'running'} onClick={start}>
              {words.start}
            </Button>
          )}
        </Group>
      </Stack>
    </FormDialog>
  )
}
