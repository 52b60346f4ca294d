import { ActionIcon, Button, Group } from '@mantine/core'
import { IconArrowsMaximize, IconX } from '@tabler/icons-react'
import { lazy, type ReactNode } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import styles from './Beside.module.css'
import { useWide } from './useWide.ts'

const RequestView = lazy(async () => {
  const { RequestView: loaded } = await import('#client/requests/RequestView.tsx')
  return { default: loaded }
})

/** The list alone, or with the request that the address names beside it where there is room. */
export function Beside({ children }: { readonly children: ReactNode }) {
  const { pane } = useMessages().queue
  const wide = useWide()
  const { pathname, search } = useLocation()
  const [params, setParams] = useSearchParams()
  const open = wide ? params.get('open') : null
  const close = () =>
    setParams((now) => {
      now.delete('open')
      return now
    })
  return (
    <div className={styles.beside} data-open={open !== null || undefined}>
      {children}
      {open !== null && (
        <section className={styles.pane} aria-label={pane.label}>
          <Group justify="flex-end" gap="xs" className={styles.bar ?? ''}>
            <Button
              component={Link}
              to={`/requests/${open}`}
              state={{ list: `${pathname}${search}` }}
              variant="subtle"
              color="gray"
              c="inherit"
              size="compact-sm"
              leftSection={<IconArrowsMaximize size="1rem" aria-hidden />}
            >
              {pane.wide}
            </Button>
            <ActionIcon variant="subtle" color="gray" c="inherit" aria-label={pane.close} onClick={close}>
              <IconX size="1.125rem" aria-hidden />
            </ActionIcon>
          </Group>
          <Boundary key={open}>
            <RequestView requestId={open} />
          </Boundary>
        </section>
      )}
    </div>
  )
}
