import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

/** Where one is in the dialog; the focus goes there, because what had it is gone. */
export function StepTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <Title ref={title} order={3} size="h5" tabIndex={-1}>
      {children}
    </Title>
  )
}
