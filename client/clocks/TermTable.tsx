import '@mantine/core/styles/Table.css'
import { Badge, Button, Table, Text, VisuallyHidden } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { articleWords } from '#shared/clocks/articleWords.ts'
import { isUnchecked, type Term, type TermName, termNames } from '#shared/clocks/terms.ts'
import { clocksApi } from './api.ts'
import styles from './TermTable.module.css'
import { lengthWords } from './termWords.ts'

type Correcting = { readonly onCorrect: (name: TermName) => void }

/** Every term with its length, its article, and when somebody last compared it with the law. */
export function TermTable({ onCorrect }: Correcting) {
  const { table, columns } = useMessages().clocks.settings
  const { data } = useSuspenseQuery(clocksApi.terms({}))
  return (
    <div className={styles.table}>
      <Table verticalSpacing="xs">
        <VisuallyHidden component="caption">{table}</VisuallyHidden>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.term}</Table.Th>
            <Table.Th className={styles.middle}>{columns.length}</Table.Th>
            <Table.Th className={styles.wide}>{columns.end}</Table.Th>
            <Table.Th className={styles.wide}>{columns.checkedOn}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{columns.actions}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {termNames.map((name) => (
            <TermRow
              key={name}
              name={name}
              term={data.terms[name]}
              isCorrected={data.corrected.includes(name)}
              onCorrect={onCorrect}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

type TermRowProps = Correcting & { readonly name: TermName; readonly term: Term; readonly isCorrected: boolean }

function TermRow({ name, term, isCorrected, onCorrect }: TermRowProps) {
  const messages = useMessages()
  const { clocks } = messages
  const words = clocks.settings
  const today = useToday()
  const length = (
    <>
      {lengthWords(term.length, words.lengths)}
      {isCorrected && (
        <Badge variant="default" tt="none" className={styles.mark ?? ''}>
          {words.corrected}
        </Badge>
      )}
    </>
  )
  const checked = (
    <>
      <span className={styles.day}>{messages.day(term.checkedOn, today)}</span>
      {isUnchecked(term, today) && (
        <Badge variant="light" color="orange" tt="none" className={styles.mark ?? ''}>
          {words.checkAgain}
        </Badge>
      )}
    </>
  )
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} className={styles.name}>
        {words.names[name]}
        <Text size="xs" c="dimmed">
          {articleWords(term.article, clocks)}
        </Text>
        <Text size="sm" component="div" className={styles.narrow}>
          {length}
        </Text>
        <Text size="xs" component="div" className={styles.below}>
          {words.ends[term.end]} · {checked}
        </Text>
      </Table.Th>
      <Table.Td className={styles.middle}>{length}</Table.Td>
      <Table.Td className={styles.wide}>{words.ends[term.end]}</Table.Td>
      <Table.Td className={styles.wide}>{checked}</Table.Td>
      <Table.Td ta="right">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words.correctOne(words.names[name])}
          onClick={() => onCorrect(name)}
        >
          {words.correct}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
