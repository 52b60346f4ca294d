import { Button, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { useRowKeys } from '#client/queue/useRowKeys.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { useKeyText } from '#client/shortcuts/useKeyText.ts'
import { listsFor } from '#shared/queue/viewing.ts'
import type { Line, Reason } from '#shared/today/contract.ts'
import { pressureOn, pressures } from '#shared/today/pressure.ts'
import { todayApi } from './api.ts'
import { FoldedLine } from './FoldedLine.tsx'
import { foldLines, isFolded } from './foldLines.ts'
import { keyOf } from './keyOf.ts'
import { MeetingLine } from './MeetingLine.tsx'
import { MoreLines } from './MoreLines.tsx'
import styles from './Today.module.css'
import { TodayLine } from './TodayLine.tsx'

/** The lines in their order, parted by how much they press; it follows what colleagues do. */
export function TodayList() {
  const { today: words } = useMessages()
  const keyText = useKeyText()
  const day = useToday()
  const { data, refetch } = useSuspenseQuery(todayApi.show({}))
  const { lines, more } = data
  const pressureOf = pressureOn(data.day)
  const [unfolded, setUnfolded] = useState<ReadonlySet<Reason>>(new Set())
  const shown = pressures.map((pressure) => ({
    pressure,
    entries: foldLines(
      lines.filter((line) => pressureOf(line) === pressure),
      unfolded,
    ),
  }))
  // Past midnight another day presses.
  useEffect(() => {
    if (data.day < day) refetch()
  }, [data.day, day, refetch])
  useRowKeys({
    ids: shown.flatMap(({ entries }) => entries.flatMap((one) => (isFolded(one) ? [] : [keyOf(one)]))),
    show: (index) => document.querySelectorAll(`.${styles.line}`)[index]?.scrollIntoView({ block: 'nearest' }),
  })
  if (lines.length === 0) return <NothingLeft />
  return (
    <>
      <VisuallyHidden role="status">
        {words.lines(lines.length)}. {words.keys(keyText('nextRow'), keyText('previousRow'), keyText('openRow'))}
      </VisuallyHidden>
      {shown.map(
        ({ pressure, entries }) =>
          entries.length > 0 && (
            <section key={pressure} className={styles.section} data-pressure={pressure}>
              <Title order={2} size="h5">
                {words.pressures[pressure]}
              </Title>
              <ol className={styles.lines}>
                {entries.map((one) =>
                  isFolded(one) ? (
                    <FoldedLine
                      key={one.reason}
                      folded={one}
                      onUnfold={() => setUnfolded(new Set([...unfolded, one.reason]))}
                    />
                  ) : (
                    <OneLine key={keyOf(one)} line={one} />
                  ),
                )}
              </ol>
            </section>
          ),
      )}
      <MoreLines more={more} />
    </>
  )
}

const OneLine = ({ line }: { readonly line: Line }) =>
  line.reason === 'enter' ? <MeetingLine line={line} /> : <TodayLine line={line} />

function NothingLeft() {
  const { empty } = useMessages().today
  const holds = listsFor(useWorker()).includes('mine')
  return (
    <Stack align="center" gap="xs" py="4rem" px="md" ta="center" role="status">
      <IconCircleCheck size="2.5rem" stroke={1.2} color="var(--relais-done)" aria-hidden />
      <Text fw={600}>{empty.title}</Text>
      <Text c="dimmed" maw="28rem">
        {empty.hint}
      </Text>
      {holds && (
        <Button component={Link} to="/queue?list=mine" variant="default" mt="xs">
          {empty.mine}
        </Button>
      )}
    </Stack>
  )
}
