import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import place from './UnreadablePage.module.css'
import { UnreadMessage } from './UnreadMessage.tsx'

/** A message that could not be read, beside the form to take it in by hand. */
export default function TakeInPage() {
  const { messageId = '' } = useParams()
  const { unreadable } = useMessages().intake
  return (
    <div className={place.page}>
      <Anchor component={Link} to="/unreadable" size="sm" style={{ display: 'inline-flex', gap: '0.25rem' }} mb="sm">
        <IconArrowLeft size="1.1rem" aria-hidden />
        {unreadable.back}
      </Anchor>
      <Boundary>
        <UnreadMessage key={messageId} messageId={messageId} />
      </Boundary>
    </div>
  )
}
