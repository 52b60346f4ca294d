import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './ContactsPart.module.css'

type SectionProps = {
  readonly title: string
  /** What stands at the end of the line of the title. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** A part of the part, under its title. */
export function Section({ title, beside, children }: SectionProps) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <div className={styles.head}>
        <Title order={2} size="h5" id={titleId}>
          {title}
        </Title>
        {beside}
      </div>
      {children}
    </section>
  )
}
