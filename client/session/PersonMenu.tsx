import { ActionIcon, Menu, Text } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { initialsOf } from '#client/layout/initialsOf.ts'
import styles from './PersonMenu.module.css'
import { useSignOut } from './useSignOut.ts'
import { useWorker } from './useWorker.ts'

/** Who I am here, and the way out. */
export function PersonMenu() {
  const { name, roles } = useWorker()
  const { people, session } = useMessages()
  const leaving = useSignOut()
  return (
    <Menu position="bottom-end" width="15rem">
      <Menu.Target>
        <ActionIcon radius="xl" size="lg" variant="light" aria-label={`${session.account} : ${name}`}>
          <span className={styles.initials} data-initials={initialsOf(name)} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--mantine-color-text)">
            {name}
          </Text>
          {roles.map((role) => people.roles[role]).join(', ')}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size="1.125rem" aria-hidden />} onClick={() => leaving.mutate({})}>
          {session.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
