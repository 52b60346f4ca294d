import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import type { ManagedColleague } from '#shared/office/contract.ts'
import { AddColleague } from './AddColleague.tsx'
import { ChangeColleague } from './ChangeColleague.tsx'
import { ColleaguesTable } from './ColleaguesTable.tsx'
import { DeactivateColleague } from './DeactivateColleague.tsx'
import { OfficePage } from './OfficePage.tsx'

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
    <OfficePage
      words={colleagues}
      icon={<IconUserPlus size="1.1rem" aria-hidden />}
      done={done}
      onAdd={() => setOpened({ dialog: 'add' })}
    >
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
    </OfficePage>
  )
}
