import { Title } from '@mantine/core'
import { type ReactNode, type Ref, useId } from 'react'
import styles from './Section.module.css'

type SectionProps = {
  readonly title: string
  /** What stands at the end of the line of the title. */
  readonly beside?: ReactNode
  /** For who puts the focus on the title. */
  readonly heading?: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}

/** A part of a page under its own title. */
export function Section({ title, beside, heading, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Title order={2} size="h5" id={id} {...(heading && { ref: heading, tabIndex: -1 })}>
          {title}
        </Title>
        {beside}
      </div>
      {children}
    </section>
  )
}
