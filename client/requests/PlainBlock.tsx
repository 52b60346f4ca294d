import { Title } from '@mantine/core'
import styles from './Answers.module.css'

type PlainBlockProps = {
  readonly title: string
  readonly rows: readonly (readonly [label: string, value: string])[]
  /** Whether the labels are a program's words. */
  readonly asCode?: boolean
}

/** A block of what nobody answered in person: each label with its value. */
export const PlainBlock = ({ title, rows, asCode = false }: PlainBlockProps) => (
  <section className={styles.block}>
    <Title order={2} size="h6">
      {title}
    </Title>
    <dl className={styles.answers}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{asCode ? <code>{label}</code> : label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)
