import { Button, Title } from '@mantine/core'
import { IconHome, IconUserCheck, IconUserQuestion } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import type { Verdict } from '#shared/persons/contract.ts'
import { type VerdictKind, verdictKinds } from '#shared/persons/verdicts.ts'
import { shortcuts } from '#shared/shortcuts/shortcuts.ts'
import { personsApi } from './api.ts'
import styles from './ComparisonPage.module.css'
import { UndoVerdict } from './UndoVerdict.tsx'
import { useVerdictKeys } from './useVerdictKeys.ts'
import { useVerdictText } from './useVerdictText.ts'

type VerdictButtonsProps = {
  readonly requestId: string
  readonly other: { readonly id: string; readonly number: string }
  /** What stands between the two; null while nobody answered. */
  readonly verdict: Verdict | null
}

const icons = { samePerson: IconUserCheck, sameHousehold: IconHome, notTheSame: IconUserQuestion } as const

/** The three answers by button or key, or the one that stands and its undoing; what happened is said aloud. */
export function VerdictButtons({ requestId, other, verdict }: VerdictButtonsProps) {
  const { persons } = useMessages()
  const { comparison: words } = persons
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  const works = may(useWorker(), 'requests.work')
  const verdictText = useVerdictText()
  const judging = useMutation(personsApi.judge)
  /** The button that had the focus is gone. */
  const tell = (sentence: string) => {
    setSaid(sentence)
    title.current?.focus({ preventScroll: true })
  }
  const judge = (kind: VerdictKind) =>
    judging.mutate(
      { params: { requestId }, body: { otherId: other.id, kind } },
      { onSuccess: () => tell(words.given(persons.verdicts[kind])) },
    )
  const undo = useVerdictKeys({ verdict, onJudge: judge, onUndone: () => tell(persons.undone) })
  return (
    <section className={styles.verdict} aria-labelledby={titleId}>
      <Title ref={title} order={2} size="h5" id={titleId} tabIndex={-1}>
        {verdict ? words.stands : words.question}
      </Title>
      {verdict && <p className={styles.line}>{verdictText(verdict)}</p>}
      {verdict && (
        <div className={styles.buttons}>
          <UndoVerdict verdictId={verdict.id} number={other.number} onUndone={() => tell(persons.undone)} />
        </div>
      )}
      {!verdict && works && (
        <>
          <div className={styles.buttons}>
            {verdictKinds.map((kind) => {
              const Icon = icons[kind]
              return (
                <Button
                  key={kind}
                  variant="default"
                  leftSection={<Icon size="1.125rem" aria-hidden />}
                  loading={judging.isPending && judging.variables.body.kind === kind}
                  aria-keyshortcuts={shortcuts[kind].keys[0]}
                  onClick={() => judge(kind)}
                >
                  {persons.verdicts[kind]}
                </Button>
              )
            })}
          </div>
          <p className={styles.quiet}>
            {words.note} {words.earlier}
          </p>
        </>
      )}
      <p className={styles.line} role="status">
        {said}
      </p>
      <RefusalText error={judging.error ?? undo.error} />
    </section>
  )
}
