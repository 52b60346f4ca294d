import { Group, Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { useToday } from '#client/layout/useToday.ts'
import { TakeNext } from '#client/next/TakeNext.tsx'
import { PutBackRefused } from '#client/rest/PutBackRefused.tsx'
import styles from './Today.module.css'
import { TodayList } from './TodayList.tsx'

/** What I have to see to today, each line with its reason and the one thing to do. */
export default function TodayPage() {
  const { today: words, longDay } = useMessages()
  const today = useToday()
  return (
    <div className={styles.page}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <PageTitle title={words.title}>
          <Text c="dimmed">{longDay(today)}</Text>
        </PageTitle>
        <TakeNext />
      </Group>
      <PutBackRefused />
      <Boundary>
        <TodayList />
      </Boundary>
    </div>
  )
}
