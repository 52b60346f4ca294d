import { Stack } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { OfficeLabels } from './OfficeLabels.tsx'

/** The office's own labels, among its settings. */
export default function LabelSettings() {
  const { labels: words } = useMessages()
  return (
    <Stack gap="sm">
      <SectionHead title={words.title} lead={words.lead} />
      <OfficeLabels />
    </Stack>
  )
}
