import '@mantine/core/styles/Tabs.css'
import { Tabs } from '@mantine/core'
import { lazy, type ReactNode } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import type { ShownRequest } from './api.ts'
import styles from './RequestParts.module.css'
import { type RequestPart, requestParts } from './requestParts.ts'

const ContactsPart = lazy(() => import('#client/contacts/ContactsPart.tsx'))
const CompetencePart = lazy(() => import('#client/transfers/CompetencePart.tsx'))
const DecisionPart = lazy(() => import('#client/committee/DecisionPart.tsx'))
const LettersPart = lazy(() => import('#client/letters/LettersPart.tsx'))

type RequestPartsProps = {
  readonly view: ShownRequest
  /** What was asked: the part that is open first. */
  readonly children: ReactNode
}

/** The request in its parts, one at a time; the open one stands in the address, so that a link can lead to it. */
export function RequestParts({ view, children }: RequestPartsProps) {
  const { requests } = useMessages()
  const [params, setParams] = useSearchParams()
  // The list that the request was opened from is kept in it.
  const { state } = useLocation()
  const open = requestParts.find((part) => part === params.get('part')) ?? 'asked'
  const choose = (part: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (part === null || part === 'asked') after.delete('part')
        else after.set('part', part)
        return after
      },
      { replace: true, state },
    )
  return (
    <Tabs value={open} onChange={choose} keepMounted={false} classNames={{ list: styles.list ?? '' }}>
      <Tabs.List aria-label={requests.partsTitle}>
        {requestParts.map((part) => (
          <Tabs.Tab key={part} value={part}>
            {requests.parts[part]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {requestParts.map((part) => (
        <Tabs.Panel key={part} value={part} className={styles.panel}>
          {part === 'asked' ? children : <Boundary>{panelOf(part, view)}</Boundary>}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function panelOf(part: Exclude<RequestPart, 'asked'>, view: ShownRequest) {
  if (part === 'contacts') return <ContactsPart view={view} />
  if (part === 'competence') return <CompetencePart view={view} />
  if (part === 'decision') return <DecisionPart view={view} />
  return <LettersPart view={view} />
}
