import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { type Place, shortcutsAt } from '#shared/shortcuts/shortcuts.ts'
import { Keys } from './Keys.tsx'
import styles from './ShortcutsHelp.module.css'

/** The keys that hold in one place, as far as they serve this worker. */
export function ShortcutsTable({ place }: { readonly place: Place }) {
  const words = useMessages().shortcuts
  const names = shortcutsAt(place, useWorker())
  if (names.length === 0) return null
  return (
    <table className={styles.table} data-place={place}>
      <caption>{words.places[place]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.what}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">
              <Keys name={name} />
            </th>
            <td>{words.names[name]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
