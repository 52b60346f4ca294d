import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './DecisionPart.module.css'

/** A part of the decision under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Title order={2} size="h5" id={id}>
        {title}
      </Title>
      {children}
    </section>
  )
}
