import { Button, Group, Stack, Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import type { ManagedColleague } from '#shared/office/contract.ts'
import { AddColleague } from './AddColleague.tsx'
import { ChangeColleague } from './ChangeColleague.tsx'
import { ColleaguesTable } from './ColleaguesTable.tsx'
import { DeactivateColleague } from './DeactivateColleague.tsx'
import { Done } from './Done.tsx'
import place from './OfficePage.module.css'

type Opened =
  | { readonly dialog: 'none' | 'add' }
  | { readonly dialog: 'change' | 'deactivate'; readonly colleague: ManagedColleague }

/** Who works in the office, and what each may see and do. */
export default function ColleaguesPage() {
  const { colleagues } = useMessages().office
  const [opened, setOpened] = useState<Opened>({ dialog: 'none' })
  const [done, setDone] = useState('')
  const close = () => setOpened({ dialog: 'none' })
  const finish = (sentence: string) => {
    setDone(sentence)
    close()
  }

  return (
    <div className={place.page}>
      <Group justify="space-between" align="flex-start" mb="lg">
        <Stack gap={2}>
          <PageTitle title={colleagues.title} />
          <Text c="dimmed">{colleagues.lead}</Text>
        </Stack>
        <Button leftSection={<IconUserPlus size="1.1rem" aria-hidden />} onClick={() => setOpened({ dialog: 'add' })}>
          {colleagues.add}
        </Button>
      </Group>
      <Done sentence={done} />
      <Boundary>
        <ColleaguesTable onChange={(colleague) => setOpened({ dialog: 'change', colleague })} />
      </Boundary>
      {opened.dialog === 'add' && <AddColleague onDone={finish} onClose={close} />}
      {opened.dialog === 'change' && (
        <ChangeColleague
          colleague={opened.colleague}
          onDone={finish}
          onClose={close}
          onDeactivate={() => setOpened({ ...opened, dialog: 'deactivate' })}
        />
      )}
      {opened.dialog === 'deactivate' && (
        <DeactivateColleague colleague={opened.colleague} onDone={finish} onClose={close} />
      )}
    </div>
  )
}
