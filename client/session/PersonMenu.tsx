import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Dropdown } from '#client/layout/Dropdown.tsx'
import { DropdownChoice } from '#client/layout/DropdownChoice.tsx'
import { initialsOf } from '#client/layout/initialsOf.ts'
import { setShortcuts, shortcutsAreOn } from '#client/layout/shortcuts.ts'
import styles from './PersonMenu.module.css'
import { useSignOut } from './useSignOut.ts'
import { useWorker } from './useWorker.ts'

/** Who I am here, and the way out. */
export function PersonMenu() {
  const { name, roles } = useWorker()
  const { people, session } = useMessages()
  const leaving = useSignOut()
  const button = <span className={styles.initials} data-initials={initialsOf(name)} />
  return (
    <Dropdown button={button} label={`${session.account} : ${name}`}>
      {() => (
        <>
          <p className={styles.person}>
            <strong>{name}</strong>
            {roles.map((role) => people.roles[role]).join(', ')}
          </p>
          <ShortcutsChoice />
          <DropdownChoice onChoose={() => leaving.mutate({})}>
            <IconLogout size="1.125rem" aria-hidden />
            {session.signOut}
          </DropdownChoice>
        </>
      )}
    </Dropdown>
  )
}

/** Switches the single keys on and off, on this machine. */
function ShortcutsChoice() {
  const { session } = useMessages()
  const [on, setOn] = useState(shortcutsAreOn)
  const turn = () => {
    setShortcuts(!on)
    setOn(!on)
  }
  return (
    <DropdownChoice chosen={on} onChoose={turn}>
      <IconKeyboard size="1.125rem" aria-hidden />
      <span>
        {session.shortcuts}
        <small className={styles.hint}>{session.shortcutsHint}</small>
      </span>
    </DropdownChoice>
  )
}
