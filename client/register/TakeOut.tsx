import { Button, Group, Text } from '@mantine/core'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { register as contract, mostPrinted, type RegisterView } from '#shared/register/contract.ts'
import { searchOf } from './registerAddress.ts'

type TakeOutProps = { readonly period: Pick<RegisterView, 'from' | 'to'>; readonly total: number }

/** What is looked at as a PDF for inspection and as a table; the journal keeps who took it. */
export function TakeOut({ period, total }: TakeOutProps) {
  const { register, number } = useMessages()
  const { takeOut } = register
  return (
    <Group gap="xs">
      {total <= mostPrinted ? (
        <Button
          component="a"
          href={`/api${contract.pdf.path}${searchOf(period)}`}
          target="_blank"
          variant="default"
          size="compact-sm"
          leftSection={<IconPrinter size="1rem" aria-hidden />}
        >
          {takeOut.pdf}
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          {register.tooLong(number(mostPrinted))}
        </Text>
      )}
      <Button
        component="a"
        href={`/api${contract.csv.path}${searchOf(period)}`}
        variant="default"
        size="compact-sm"
        leftSection={<IconFileSpreadsheet size="1rem" aria-hidden />}
      >
        {takeOut.csv}
      </Button>
    </Group>
  )
}
