import { Spotlight } from '@mantine/spotlight'
import { useMessages } from '#client/language/useMessages.ts'
import { PaletteLine } from './PaletteLine.tsx'
import type { PaletteGroup, PaletteItem } from './paletteItem.ts'

type PaletteListProps = {
  readonly id: string
  readonly groups: readonly { readonly group: PaletteGroup; readonly items: readonly PaletteItem[] }[]
  /** The line that Enter takes. */
  readonly active: PaletteItem | undefined
  readonly idOf: (item: PaletteItem) => string
  readonly onChoose: (item: PaletteItem) => void
}

/** The lines by their groups. */
export function PaletteList({ id, groups, active, idOf, onChoose }: PaletteListProps) {
  const { palette } = useMessages().shortcuts
  const shown = groups.filter(({ items }) => items.length > 0)
  if (shown.length === 0) return <Spotlight.Empty id={id}>{palette.nothing}</Spotlight.Empty>
  // Spotlight marks the chosen line in the page itself, where React would leave the mark behind on a line that moved.
  const lines = shown.flatMap(({ items }) => items.map((item) => item.id)).join(' ')
  return (
    <Spotlight.ActionsList key={lines}>
      <div role="listbox" id={id} aria-label={palette.label}>
        {shown.map(({ group, items }) => (
          <Spotlight.ActionsGroup key={group} label={palette[group]} role="group" aria-label={palette[group]}>
            {items.map((item) => (
              <PaletteLine
                key={item.id}
                id={idOf(item)}
                item={item}
                active={item === active}
                onChoose={() => onChoose(item)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
      </div>
    </Spotlight.ActionsList>
  )
}
