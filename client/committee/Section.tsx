import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLocation } from 'react-router'
import styles from './DecisionPart.module.css'

type SectionProps = {
  readonly title: string
  /** By which an address leads here. */
  readonly place?: string
  readonly children: ReactNode
}

/** A part of the decision under its own heading; who is led here by the address finds the focus on it. */
export function Section({ title, place, children }: SectionProps) {
  const id = useId()
  const address = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (place === undefined || address.hash !== `#${place}`) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'center' })
  }, [address, place])
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Title ref={heading} order={2} size="h5" id={id} {...(place !== undefined && { tabIndex: -1 })}>
        {title}
      </Title>
      {children}
    </section>
  )
}
