import { UnstyledButton } from '@mantine/core'
import { Keys } from './Keys.tsx'
import styles from './Palette.module.css'
import type { PaletteItem } from './paletteItem.ts'

type PaletteLineProps = {
  readonly id: string
  readonly item: PaletteItem
  /** Whether Enter takes it. */
  readonly active: boolean
  readonly onChoose: () => void
}

/** One line; Spotlight finds it by `data-action`, and its own lines cannot bear the id that a screen reader follows. */
export const PaletteLine = ({ id, item, active, onChoose }: PaletteLineProps) => (
  <UnstyledButton
    id={id}
    className={styles.line}
    role="option"
    aria-selected={active}
    aria-disabled={item.refused}
    data-action
    data-selected={active || undefined}
    tabIndex={-1}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onChoose}
  >
    <span className={styles.words}>
      {item.words}
      {item.about && <small className={styles.about}>{item.about}</small>}
    </span>
    {item.name && <Keys name={item.name} />}
  </UnstyledButton>
)
