import '@mantine/core/styles/Table.css'
import { Badge, Button, Paper, Table, Text, VisuallyHidden } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { ownNames } from '#shared/language/languages.ts'
import type { ManagedColleague } from '#shared/office/contract.ts'
import { officeApi } from './api.ts'
import styles from './ColleaguesTable.module.css'

type Choosing = { readonly onChange: (colleague: ManagedColleague) => void }

/** The colleagues: those at work first, then those whose account is closed, each by name. */
export function ColleaguesTable({ onChange }: Choosing) {
  const { office, layout } = useMessages()
  const { data } = useSuspenseQuery(officeApi.managedColleagues({}))
  const { colleagues: words, fields } = office
  const colleagues = [...data.colleagues].sort(
    (one, other) => Number(other.active) - Number(one.active) || one.name.localeCompare(other.name),
  )
  return (
    <Paper withBorder className={styles.table}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <VisuallyHidden component="caption">{words.table(colleagues.length)}</VisuallyHidden>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{fields.name}</Table.Th>
            <Table.Th className={styles.wide}>{fields.signInName}</Table.Th>
            <Table.Th className={styles.middle}>{fields.roles}</Table.Th>
            <Table.Th className={styles.wide}>{layout.language}</Table.Th>
            <Table.Th className={styles.wide}>{words.state}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{words.actions}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {colleagues.map((colleague) => (
            <ColleagueRow key={colleague.id} colleague={colleague} onChange={onChange} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function ColleagueRow({ colleague, onChange }: Choosing & { readonly colleague: ManagedColleague }) {
  const { office, people } = useMessages()
  const { colleagues: words } = office
  const { name, signInName, roles, language, active } = colleague
  const held = roles.map((role) => people.roles[role]).join(', ')
  const state = active ? (
    words.active
  ) : (
    <Badge variant="default" tt="none">
      {words.inactive}
    </Badge>
  )
  return (
    <Table.Tr>
      <Table.Th scope="row" className={styles.name}>
        {name}
        <Text size="sm" c="dimmed" className={styles.under}>
          {signInName}
        </Text>
        <Text size="sm" className={styles.below}>
          {held}
        </Text>
        {!active && <span className={styles.under}>{state}</span>}
      </Table.Th>
      <Table.Td className={styles.wide}>{signInName}</Table.Td>
      <Table.Td className={styles.middle}>{held}</Table.Td>
      <Table.Td className={styles.wide}>{ownNames[language]}</Table.Td>
      <Table.Td className={styles.wide}>{state}</Table.Td>
      <Table.Td ta="right">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words.changeOne(name)}
          onClick={() => onChange(colleague)}
        >
          {words.change}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
