import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { IconMenu2, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import styles from './Frame.module.css'
import { Mark } from './Mark.tsx'
import { useFolding } from './useFolding.ts'

type FrameProps = {
  readonly officeName: string
  /** What stands in the middle of the header. */
  readonly search: ReactNode
  /** What stands at the right of it. */
  readonly tools: ReactNode
  /** Where one can go; it is told whether it is folded to icons. */
  readonly rail: (folding: { readonly folded: boolean; readonly onFold: () => void }) => ReactNode
  readonly children: ReactNode
}

/** What surrounds every page: the header, the rail that folds and becomes a drawer on a small screen, the page itself. */
export function Frame({ officeName, search, tools, rail, children }: FrameProps) {
  const { layout } = useMessages()
  const folding = useFolding()
  const { drawer, toggleDrawer } = useDrawer()
  return (
    <div className={styles.frame} data-folded={folding.folded || undefined}>
      <a className={styles.skip} href="#content" data-frame>
        {layout.skip}
      </a>
      <header className={styles.header} data-frame>
        <ActionIcon
          className={styles.menu ?? ''}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={drawer ? layout.closeMenu : layout.openMenu}
          aria-expanded={drawer}
          onClick={toggleDrawer}
        >
          {drawer ? <IconX size="1.25rem" /> : <IconMenu2 size="1.25rem" />}
        </ActionIcon>
        <Link className={styles.brand} to="/">
          <Mark />
          <span className={styles.product}>{layout.product}</span>
          <VisuallyHidden>, </VisuallyHidden>
          <span className={styles.office}>{officeName}</span>
        </Link>
        {search}
        <div className={styles.tools}>{tools}</div>
      </header>
      <nav
        className={styles.rail}
        aria-label={layout.navigation}
        data-open={drawer || undefined}
        data-holds-keys={drawer || undefined}
        data-frame
      >
        {rail({ folded: folding.folded && !drawer, onFold: folding.fold })}
      </nav>
      {drawer && <div className={styles.veil} onPointerDown={toggleDrawer} data-frame />}
      <main className={styles.main} id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

/** The drawer closes when a page was chosen or Escape is pressed. */
function useDrawer() {
  const [drawer, setDrawer] = useState(false)
  const { pathname, search } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is the event that closes it
  useEffect(() => setDrawer(false), [pathname, search])
  useEffect(() => {
    if (!drawer) return
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setDrawer(false)
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [drawer])
  return { drawer, toggleDrawer: () => setDrawer(!drawer) }
}
