import { Button, Stack, Text } from '@mantine/core'
import { IconBook2, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { RegisterLine, RegisterView } from '#shared/register/contract.ts'
import { registerApi } from './api.ts'
import { LinesTable } from './LinesTable.tsx'
import place from './RegisterPage.module.css'
import { searchOf } from './registerAddress.ts'
import { TakeOut } from './TakeOut.tsx'

type RegisterLinesProps = { readonly view: RegisterView; readonly onCorrect: (line: RegisterLine) => void }

/** One page of the register; the former page stays while the next is fetched. */
export function RegisterLines({ view, onCorrect }: RegisterLinesProps) {
  const { register } = useMessages()
  const shown = useDeferredValue(view)
  const { data } = useSuspenseQuery(registerApi.list({ query: shown }))
  const { lines, total, before, after } = data
  const { from, to } = shown
  return (
    <div data-fetching={shown !== view || undefined} className={place.lines}>
      <div className={place.said}>
        <p role="status">{total > 0 && register.total(total)}</p>
        {shown.number === undefined && <TakeOut period={{ from, to }} total={total} />}
      </div>
      {lines.length === 0 ? (
        <NoLine words={searchOf(shown) === '' ? register.empty : register.none} />
      ) : (
        <LinesTable lines={lines} onCorrect={onCorrect} />
      )}
      {(before !== null || after !== null) && (
        <nav className={place.pages} aria-label={register.pages.label}>
          {after !== null && (
            <Button
              component={Link}
              to={`/register${searchOf({ from, to, after })}`}
              variant="default"
              leftSection={<IconChevronLeft size="1rem" aria-hidden />}
            >
              {register.pages.newer}
            </Button>
          )}
          <span className={place.range}>
            {lines.at(0)?.number} – {lines.at(-1)?.number}
          </span>
          {before !== null && (
            <Button
              component={Link}
              to={`/register${searchOf({ from, to, before })}`}
              variant="default"
              rightSection={<IconChevronRight size="1rem" aria-hidden />}
            >
              {register.pages.older}
            </Button>
          )}
        </nav>
      )}
    </div>
  )
}

function NoLine({ words }: { readonly words: { readonly title: string; readonly hint: string } }) {
  return (
    <Stack align="center" gap="xs" py="4rem" px="md" ta="center">
      <IconBook2 size="2.5rem" stroke={1.2} color="var(--mantine-color-dimmed)" aria-hidden />
      <Text fw={600}>{words.title}</Text>
      <Text c="dimmed" maw="28rem">
        {words.hint}
      </Text>
    </Stack>
  )
}
