import { ActionIcon, Anchor } from '@mantine/core'
import { IconArrowLeft, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { queueApi } from '#client/queue/api.ts'
import { useKeyHint } from '#client/shortcuts/useKeyHint.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import { listAddress, neighbours, viewOf } from './listedBeside.ts'

/** Back to the list that the request was opened from, and to its neighbours in it. */
export function ListSteps({ requestId }: { readonly requestId: string }) {
  const { requests } = useMessages()
  const { state } = useLocation()
  const navigate = useNavigate()
  const list = listAddress(state)
  // As the list last showed it: asked for anew, the request might no longer be in it.
  const { data } = useQuery({ ...queueApi.list({ query: viewOf(list) }), enabled: false })
  const { previous, next } = neighbours(data?.requests.map(({ id }) => id) ?? [], requestId)
  const open = (id: string | null) => id !== null && navigate(`/requests/${id}`, { state, replace: true })
  useShortcut('nextRequest', () => open(next))
  useShortcut('previousRequest', () => open(previous))
  useShortcut('backToList', () => void navigate(list))
  const hints = {
    previous: useKeyHint('previousRequest', requests.previous),
    next: useKeyHint('nextRequest', requests.next),
  }
  return (
    <>
      {(previous ?? next) !== null && (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={previous === null}
            aria-label={requests.previous}
            {...hints.previous}
            onClick={() => open(previous)}
          >
            <IconChevronUp size="1.125rem" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={next === null}
            aria-label={requests.next}
            {...hints.next}
            onClick={() => open(next)}
          >
            <IconChevronDown size="1.125rem" />
          </ActionIcon>
        </>
      )}
      <Anchor component={Link} to={list} size="sm" data-frame>
        <IconArrowLeft size="1em" aria-hidden /> {requests.backToList}
      </Anchor>
    </>
  )
}
