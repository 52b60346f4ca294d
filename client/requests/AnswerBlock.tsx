import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { NumberRemark } from '#client/identity/NumberRemark.tsx'
import { useReadPhone } from '#client/identity/useReadPhone.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { GivenAnswer } from '#shared/intake/answersOf.ts'
import { plainAnswer } from '#shared/intake/plainAnswer.ts'
import styles from './Answers.module.css'
import { OriginMark } from './OriginMark.tsx'

type AnswerBlockProps = {
  readonly title: string
  readonly labels: Readonly<Record<string, string>>
  readonly answers: readonly GivenAnswer[]
  /** Fields that matter so much that their absence is said. */
  readonly missed?: readonly string[]
  readonly children?: ReactNode
}

/** A block of answers, each with its origin; nothing at all where none was given or missed. */
export function AnswerBlock({ title, labels, answers, missed = [], children }: AnswerBlockProps) {
  const messages = useMessages()
  const today = useToday()
  const readPhone = useReadPhone()
  const birthDate = answers.find(({ field }) => field === 'birthDate')?.value
  if (answers.length === 0 && missed.length === 0 && !children) return null
  return (
    <section className={styles.block}>
      <Title order={2} size="h6">
        {title}
      </Title>
      <dl className={styles.answers}>
        {answers.map(({ field, value, origin }) => (
          <div key={field}>
            <dt>{labels[field]}</dt>
            <dd>
              <span className={styles.value}>{plainAnswer(field, value, { messages, today, readPhone })}</span>
              <OriginMark origin={origin} />{' '}
              {typeof value === 'string' && (
                <NumberRemark
                  field={field}
                  typed={value}
                  birthDate={typeof birthDate === 'string' ? birthDate : undefined}
                />
              )}
            </dd>
          </div>
        ))}
        {missed.map((field) => (
          <div key={field}>
            <dt>{labels[field]}</dt>
            <dd className={styles.missed}>{messages.intake.notGiven}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  )
}
