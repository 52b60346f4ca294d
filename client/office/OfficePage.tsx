import { Button, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { Done } from './Done.tsx'
import styles from './OfficePage.module.css'

type OfficePageProps = {
  /** What the page is called, what it is for, and the verb of adding one. */
  readonly words: { readonly title: string; readonly lead: string; readonly add: string }
  readonly icon: ReactNode
  /** What has just been done. */
  readonly done: string
  readonly onAdd: () => void
  readonly children: ReactNode
}

/** A page on which the office keeps a list of its own, and adds to it. */
export const OfficePage = ({ words, icon, done, onAdd, children }: OfficePageProps) => (
  <div className={styles.page}>
    <Group justify="space-between" align="flex-start" mb="lg">
      <Stack gap={2}>
        <PageTitle title={words.title} />
        <Text c="dimmed">{words.lead}</Text>
      </Stack>
      <Button leftSection={icon} onClick={onAdd}>
        {words.add}
      </Button>
    </Group>
    <Done sentence={done} />
    {children}
  </div>
)
