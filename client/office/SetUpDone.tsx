import { Alert } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useLocation } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'

/** What the first visitor brings along to the sign-in page. */
export const setUpDone = { setUp: true } as const

/** A kind word on the sign-in page for whoever has just set the office up. */
export function SetUpDone() {
  const { session } = useMessages()
  const { state } = useLocation()
  if (state?.setUp !== true) return null
  return (
    <Alert color="green" role="status" icon={<IconCheck aria-hidden />}>
      {session.setUpDone}
    </Alert>
  )
}
