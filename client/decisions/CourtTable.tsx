import '@mantine/core/styles/Table.css'
import { Badge, Button, Table, Text, VisuallyHidden } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import stacked from '#client/layout/StackedTable.module.css'
import { useToday } from '#client/layout/useToday.ts'
import type { LabourCourt } from '#shared/decisions/court.ts'
import styles from './CourtTable.module.css'
import { useCourtName } from './useCourtName.ts'

type CourtTableProps = { readonly courts: readonly LabourCourt[]; readonly onEdit: (court: LabourCourt) => void }

/** The courts with the address of their registry, and when somebody last checked it. */
export function CourtTable({ courts, onEdit }: CourtTableProps) {
  const { settings, decisions } = useMessages()
  const { courts: words } = decisions
  return (
    <div className={stacked.room}>
      <Table className={styles.table ?? ''} verticalSpacing="xs">
        <VisuallyHidden component="caption">{settings.sections.courts}</VisuallyHidden>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.name}</Table.Th>
            <Table.Th>{words.address}</Table.Th>
            <Table.Th data-wide>{words.hears}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{words.actions}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {courts.map((court) => (
            <CourtRow key={court.id} court={court} onEdit={onEdit} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function CourtRow({ court, onEdit }: Pick<CourtTableProps, 'onEdit'> & { readonly court: LabourCourt }) {
  const { decisions, day } = useMessages()
  const { courts: words } = decisions
  const today = useToday()
  const name = useCourtName()(court)
  const { address, checkedOn, hears, version } = court
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
        {version > 0 && (
          <Badge variant="default" tt="none" display="block" w="fit-content">
            {words.own}
          </Badge>
        )}
      </Table.Th>
      <Table.Td>
        {address === '' ? (
          <Badge variant="default" tt="none">
            {words.noAddress}
          </Badge>
        ) : (
          <span className={styles.address}>{address}</span>
        )}
        <Text size="xs" c="dimmed">
          {checkedOn === null ? words.unchecked : `${words.checked} ${day(checkedOn, today)}`}
        </Text>
      </Table.Td>
      <Table.Td data-wide>
        <Text size="sm" className={styles.codes}>
          {hears.join(' ')}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        <Button variant="subtle" size="compact-sm" aria-label={words.editOne(name)} onClick={() => onEdit(court)}>
          {words.edit}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
