import styles from './Found.module.css'

type MarkedTextProps = {
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
}

/** A text with the words that were looked for marked in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const pieces = marks.map(([start, end], place) => {
    const before = text.slice(marks[place - 1]?.[1] ?? 0, start)
    return { start, before, marked: text.slice(start, end) }
  })
  return (
    <>
      {pieces.map(({ start, before, marked }) => (
        <span key={start}>
          {before}
          <mark className={styles.mark}>{marked}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
