import { IconCommand, IconHelpCircle, IconKeyboard, IconLogout } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { Dropdown } from '#client/layout/Dropdown.tsx'
import { DropdownChoice } from '#client/layout/DropdownChoice.tsx'
import { initialsOf } from '#client/layout/initialsOf.ts'
import { setShortcuts, useShortcutsOn } from '#client/layout/shortcuts.ts'
import { perform } from '#client/shortcuts/offers.ts'
import { useKeyText } from '#client/shortcuts/useKeyText.ts'
import styles from './PersonMenu.module.css'
import { useSignOut } from './useSignOut.ts'
import { useWorker } from './useWorker.ts'

/** Who I am here, and the way out. */
export function PersonMenu() {
  const { name, roles } = useWorker()
  const { layout, people, session } = useMessages()
  const leaving = useSignOut()
  const button = <span className={styles.initials} data-initials={initialsOf(name)} />
  return (
    <Dropdown button={button} label={layout.labelled(session.account, name)}>
      {(close) => (
        <>
          <p className={styles.person}>
            <strong>{name}</strong>
            {roles.map((role) => people.roles[role]).join(', ')}
          </p>
          <DropdownChoice onChoose={() => leaveFor(close, 'palette')}>
            <IconCommand size="1.125rem" aria-hidden />
            {session.commands}
          </DropdownChoice>
          <DropdownChoice onChoose={() => leaveFor(close, 'help')}>
            <IconHelpCircle size="1.125rem" aria-hidden />
            {session.keys}
          </DropdownChoice>
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

/** The menu gives its focus back first, so that the dialog can give it back in turn. */
function leaveFor(close: () => void, name: 'palette' | 'help') {
  close()
  perform(name)
}

/** Switches the single keys on and off, on this machine. */
function ShortcutsChoice() {
  const { session } = useMessages()
  const keyOf = useKeyText()
  const on = useShortcutsOn()
  return (
    <DropdownChoice chosen={on} onChoose={() => setShortcuts(!on)}>
      <IconKeyboard size="1.125rem" aria-hidden />
      <span>
        {session.shortcuts}
        <small className={styles.hint}>{session.shortcutsHint(keyOf('nextRow'), keyOf('previousRow'))}</small>
      </span>
    </DropdownChoice>
  )
}
