import { useEffect } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { shortcuts } from '#shared/shortcuts/shortcuts.ts'
import styles from './KeyHint.module.css'
import type { Said } from './listenForKeys.ts'

/** Long enough to be read, in milliseconds; a second key is waited for less long, and the first may be pressed again. */
const shownFor = 6_000

type KeyHintProps = { readonly said: Said; readonly onDone: () => void }

/** Says quietly, at the foot of the page, which keys may follow, or why a key does nothing now. */
export function KeyHint({ said, onDone }: KeyHintProps) {
  useEffect(() => {
    const timer = setTimeout(onDone, shownFor)
    return () => clearTimeout(timer)
  })
  return (
    <div className={styles.hint}>{said.says === 'follows' ? <Follows said={said} /> : <RefusedKey said={said} />}</div>
  )
}

function Follows({ said }: { readonly said: Extract<Said, { says: 'follows' }> }) {
  const words = useMessages().shortcuts
  return (
    <>
      <strong className={styles.title}>{words.places.go}</strong>
      <ul className={styles.names}>
        {said.names.map((name) => (
          <li key={name}>
            <kbd>{shortcuts[name].keys[0].split(' ').at(-1)?.toUpperCase()}</kbd> {words.names[name]}
          </li>
        ))}
      </ul>
    </>
  )
}

function RefusedKey({ said }: { readonly said: Extract<Said, { says: 'refused' }> }) {
  const { shortcuts: words, refusals, layout } = useMessages()
  return <span>{layout.labelled(words.names[said.name], refusals[said.refusal])}</span>
}
