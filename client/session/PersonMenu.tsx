import { IconLogout } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { Dropdown } from '#client/layout/Dropdown.tsx'
import { DropdownChoice } from '#client/layout/DropdownChoice.tsx'
import { initialsOf } from '#client/layout/initialsOf.ts'
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
          <DropdownChoice onChoose={() => leaving.mutate({})}>
            <IconLogout size="1.125rem" aria-hidden />
            {session.signOut}
          </DropdownChoice>
        </>
      )}
    </Dropdown>
  )
}
