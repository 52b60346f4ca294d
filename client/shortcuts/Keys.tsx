import { Fragment } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { heldTogether } from '#shared/shortcuts/keyPressed.ts'
import { type ShortcutName, shortcuts } from '#shared/shortcuts/shortcuts.ts'
import styles from './Keys.module.css'

/** The keys of one shortcut as they are written on the keyboard: « J ou ↓ », « G puis T ». */
export function Keys({ name }: { readonly name: ShortcutName }) {
  const words = useMessages().shortcuts
  return (
    <span className={styles.keys}>
      {shortcuts[name].keys.map((keys, place) => (
        <Fragment key={keys}>
          {place > 0 && ` ${words.or} `}
          {keys.split(' ').map((key, turn) => (
            <Fragment key={key}>
              {turn > 0 && ` ${words.andThen} `}
              <Together keys={heldTogether(key)} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  )
}

/** Keys that are held down together. */
function Together({ keys }: { readonly keys: readonly string[] }) {
  const { keyNames } = useMessages().layout
  const nameOf = (key: string) => {
    if (key === 'Control' && onMac) return '⌘'
    return isNamed(key, keyNames) ? keyNames[key] : key
  }
  return keys.map((key, place) => (
    <Fragment key={key}>
      {place > 0 && ' + '}
      <kbd className={styles.key}>{nameOf(key)}</kbd>
    </Fragment>
  ))
}

const onMac = /^Mac/.test(navigator.platform)

const isNamed = <Names extends object>(key: string, names: Names): key is string & keyof Names =>
  Object.hasOwn(names, key)
