import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { RequestHead } from '#shared/persons/contract.ts'
import styles from './Persons.module.css'

type HeadLineProps = { readonly head: RequestHead; readonly newTab?: true }

/** Which request it is: its number, who, when, how far, with whom. */
export function HeadLine({ head, newTab }: HeadLineProps) {
  const { queue, day } = useMessages()
  const { id, number, applicant, municipality, receivedOn, stage, holderName } = head
  const about = [day(receivedOn, useToday()), queue.stages[stage], holderName ?? queue.nobody, municipality]
  return (
    <p className={styles.head}>
      <Anchor component={Link} to={`/requests/${id}`} inherit fw={550} {...(newTab && { target: '_blank' })}>
        {applicant} ({number})
      </Anchor>
      <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
    </p>
  )
}
