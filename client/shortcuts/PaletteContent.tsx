import { Spotlight, type SpotlightStore, useSpotlight } from '@mantine/spotlight'
import { useEffect, useId } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Spoken } from '#client/layout/Spoken.tsx'
import { keyPressed, namesAt } from '#shared/shortcuts/keyPressed.ts'
import { PaletteList } from './PaletteList.tsx'
import { itemsBearing, type PaletteItem, paletteGroups } from './paletteItem.ts'
import { usePaletteActs } from './usePaletteActs.ts'
import { usePaletteFound } from './usePaletteFound.ts'
import { usePalettePlaces } from './usePalettePlaces.ts'

type PaletteContentProps = {
  readonly store: SpotlightStore
  readonly typed: string
  readonly onChoose: (item: PaletteItem) => void
  readonly onClose: () => void
}

/** Where something is typed, and below it what bears it: acts, places, views, settings, persons and requests. */
export function PaletteContent({ store, typed, onChoose, onClose }: PaletteContentProps) {
  const { palette } = useMessages().shortcuts
  const listId = useId()
  const acts = usePaletteActs()
  const places = usePalettePlaces()
  const found = usePaletteFound(typed)
  const { selected } = useSpotlight(store)
  const known = itemsBearing([...acts, ...places], typed).filter(({ group }) => typed !== '' || group !== 'settings')
  const all = [...known, ...found]
  const groups = paletteGroups.map((group) => ({ group, items: all.filter((item) => item.group === group) }))
  const items = groups.flatMap((one) => one.items)
  const idOf = (item: PaletteItem) => `${listId} ${item.id}`.replaceAll(/\s/g, '-')
  const active = items[selected]
  const isNoneActive = active === undefined && items.length > 0
  useEffect(() => {
    if (isNoneActive) store.updateState((state) => ({ ...state, selected: 0 }))
  }, [isNoneActive, store])
  return (
    <>
      <Spotlight.Search
        placeholder={palette.find}
        aria-label={palette.find}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && idOf(active)}
        maxLength={200}
        onKeyDown={(event) => {
          if (!namesAt(keyPressed(event) ?? '').includes('palette')) return
          event.preventDefault()
          onClose()
        }}
      />
      <PaletteList id={listId} groups={groups} active={active} idOf={idOf} onChoose={onChoose} />
      <Spoken>
        <span role="status">{palette.found(items.length)}</span>
      </Spoken>
    </>
  )
}
