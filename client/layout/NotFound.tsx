import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from './PageTitle.tsx'

/** Said at an address that leads nowhere. */
export function NotFound() {
  const { title, hint, back } = useMessages().layout.notFound
  return (
    <Stack p="xl" gap="sm" align="flex-start">
      <PageTitle title={title} />
      <Text c="dimmed">{hint}</Text>
      <Anchor component={Link} to="/">
        {back}
      </Anchor>
    </Stack>
  )
}
