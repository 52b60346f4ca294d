import { Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import place from '#client/office/OfficePage.module.css'
import { OfficeLabels } from './OfficeLabels.tsx'

/** The office's own labels, for leads, who reach no other settings. */
export default function LabelsPage() {
  const { labels: words } = useMessages()
  return (
    <div className={place.page}>
      <PageTitle title={words.title} />
      <Text c="dimmed" mb="md">
        {words.lead}
      </Text>
      <Boundary>
        <OfficeLabels />
      </Boundary>
    </div>
  )
}
