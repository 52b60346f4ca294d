import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { letterAddress } from '#client/letters/api.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { DecisionLetterState } from '#shared/decisions/contract.ts'
import { refusalToMakeLetter } from '#shared/decisions/refusalToMakeLetter.ts'
import { decisionsApi, draftAddress } from './api.ts'

type MakeLetterProps = { readonly view: ShownRequest; readonly state: DecisionLetterState }

/** The draft as often as wanted, then the letter itself, which stays as it is. */
export function MakeLetter({ view, state }: MakeLetterProps) {
  const { decisions, letters, moment } = useMessages()
  const { letter: words } = decisions
  const worker = useWorker()
  const params = { requestId: view.request.id }
  const { courtId, letter, missing } = state
  const refusal = refusalToMakeLetter(view.request, worker)
  const making = useMutation(decisionsApi.makeLetter)
  const make = () => making.mutate({ params, version: view.request.version, body: courtId === null ? {} : { courtId } })
  const verb = letter === null ? words.make : words.makeAgain
  return (
    <Stack gap="xs">
      {letter !== null && (
        <div role="status">
          <Text>{words.made(moment(letter.madeAt))}</Text>
          <Anchor href={letterAddress(letter.id)} target="_blank" rel="noopener">
            {words.open} ({letters.kept.newTab})
          </Anchor>
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {words.fingerprint(letter.sha256)}
          </Text>
        </div>
      )}
      {missing.length === 0 && (
        <Group gap="sm">
          {refusal === null && (
            <Button variant={letter === null ? 'filled' : 'default'} loading={making.isPending} onClick={make}>
              {verb}
            </Button>
          )}
          <Button
            component="a"
            variant="default"
            href={draftAddress(params.requestId, courtId)}
            target="_blank"
            rel="noopener"
          >
            {words.preview}
          </Button>
        </Group>
      )}
      {refusal === 'request-held-by-colleague' && <Text size="sm">{words.notYours}</Text>}
      <RefusalText error={making.error} />
    </Stack>
  )
}
