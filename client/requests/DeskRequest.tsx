import { Text } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { AcknowledgementCard } from '#client/acknowledgement/AcknowledgementCard.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { answersOf } from '#shared/intake/answersOf.ts'
import { AnswerBlock } from './AnswerBlock.tsx'
import styles from './Answers.module.css'
import type { ShownRequest } from './api.ts'
import { RequestHeader } from './RequestHeader.tsx'
import view from './RequestView.module.css'
import { ResidenceBlock } from './ResidenceBlock.tsx'
import { StageStepper } from './StageStepper.tsx'

const AlikePart = lazy(() => import('#client/persons/AlikePart.tsx'))

type DeskRequestProps = { readonly view: ShownRequest; readonly children?: ReactNode }

/** What the desk needs: who it is, how to reach them, how far the request is. */
export function DeskRequest({ view: shown, children }: DeskRequestProps) {
  const { requests, intake } = useMessages()
  const { request, answers } = shown
  return (
    <>
      <RequestHeader view={shown}>{children}</RequestHeader>
      <div className={view.body}>
        <div className={view.reading}>
          <Text c="dimmed" maw="65ch">
            {requests.desk}
          </Text>
          <div className={styles.blocks}>
            <AnswerBlock
              title={intake.blocks.identity}
              labels={intake.fields.identity}
              answers={answersOf(answers.identity, ['familyName', 'givenNames', 'birthDate'])}
              missed={answers.identity?.birthDate ? [] : ['birthDate']}
            />
            <AnswerBlock
              title={intake.blocks.contact}
              labels={intake.fields.contact}
              answers={answersOf(answers.contact, Object.keys(intake.fields.contact))}
            />
            <ResidenceBlock residence={answers.residence} />
          </div>
        </div>
        <aside className={view.aside} aria-label={requests.procedure.title}>
          <AcknowledgementCard view={shown} />
          <Suspense>
            <AlikePart request={request} />
          </Suspense>
          <StageStepper stage={request.stage} closedIn={request.closedIn} />
        </aside>
      </div>
    </>
  )
}
