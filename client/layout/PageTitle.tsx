import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { usePageTitle } from './usePageTitle.ts'

/** The one heading of a page, which also names its tab; what belongs beside it stands on the same line. */
export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  usePageTitle(title)
  return (
    <Group align="baseline" gap="sm">
      <Title order={1} size="h3">
        {title}
      </Title>
      {children}
    </Group>
  )
}
