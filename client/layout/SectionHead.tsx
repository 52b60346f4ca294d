import { Text, Title } from '@mantine/core'

type SectionHeadProps = { readonly title: string; readonly lead: string }

/** The heading of a section, and below it in a quieter voice what it is for. */
export const SectionHead = ({ title, lead }: SectionHeadProps) => (
  <div>
    <Title order={2} size="h5">
      {title}
    </Title>
    <Text size="sm" c="dimmed" maw="44rem">
      {lead}
    </Text>
  </div>
)
