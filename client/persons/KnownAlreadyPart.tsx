import { Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { persons as contract } from '#shared/persons/contract.ts'
import { personsApi } from './api.ts'
import styles from './Persons.module.css'
import { SuspicionList } from './SuspicionList.tsx'

/** How long typing must pause before the applicant is looked up, in milliseconds. */
const pause = 300

type KnownAlreadyPartProps = {
  /** What has been typed so far; what cannot be understood yet is not looked up. */
  readonly answers: unknown
}

/** Who is being typed in may be known already: a quiet list, which never stands in the way. */
export default function KnownAlreadyPart({ answers }: KnownAlreadyPartProps) {
  const { persons } = useMessages()
  const titleId = useId()
  const typed = contract.alikeTyped.body.safeParse(answers)
  const [asked] = useDebouncedValue(JSON.stringify(typed.data ?? {}), pause)
  const body = contract.alikeTyped.body.parse(JSON.parse(asked))
  const { data } = useQuery({
    ...personsApi.alikeTyped({ body }),
    placeholderData: keepPreviousData,
    enabled: asked !== '{}',
  })
  if (!data || data.suspicions.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby={titleId} aria-live="polite">
      <Title order={2} size="h6" id={titleId}>
        {persons.title}
      </Title>
      <SuspicionList suspicions={data.suspicions} />
    </section>
  )
}
