import { useMessages } from '#client/language/useMessages.ts'
import { answersOf, originsIn } from '#shared/intake/answersOf.ts'
import { otherAnswers } from '#shared/intake/otherAnswers.ts'
import { AnswerBlock } from './AnswerBlock.tsx'
import styles from './Answers.module.css'
import { AmountsTable, CohabitantsTable } from './AnswerTables.tsx'
import type { ShownRequest } from './api.ts'
import { OriginLegend } from './OriginMark.tsx'
import { PlainBlock } from './PlainBlock.tsx'
import { ResidenceBlock } from './ResidenceBlock.tsx'
import { SendingBlock } from './SendingBlock.tsx'

/** All that was sent besides the story, laid out for reading, and where each answer comes from. */
export function AnswerBlocks({ view: { request, answers } }: { readonly view: ShownRequest }) {
  const messages = useMessages()
  const { blocks, fields, unknown } = messages.intake
  const { identity, contact, household, situation, means, need } = answers
  const reachable = contact?.phone ?? contact?.otherPhone ?? contact?.email
  const others = otherAnswers(answers, messages)
  return (
    <div className={styles.blocks}>
      <OriginLegend origins={originsIn(answers)} />
      <AnswerBlock
        title={blocks.need}
        labels={fields.need}
        answers={answersOf(need, ['aidTypes', 'urgency', 'urgencyReason'])}
      />
      <AnswerBlock
        title={blocks.identity}
        labels={fields.identity}
        answers={answersOf(identity, Object.keys(fields.identity))}
        missed={identity?.birthDate ? [] : ['birthDate']}
      />
      <AnswerBlock
        title={blocks.contact}
        labels={fields.contact}
        answers={answersOf(contact, Object.keys(fields.contact))}
        missed={reachable ? [] : ['phone', 'email']}
      />
      <ResidenceBlock residence={answers.residence} />
      <AnswerBlock
        title={blocks.household}
        labels={fields.household}
        answers={answersOf(household, ['composition', 'dependentChildren'])}
      >
        {household?.cohabitants && <CohabitantsTable given={household.cohabitants} />}
      </AnswerBlock>
      <AnswerBlock
        title={blocks.situation}
        labels={fields.situation}
        answers={answersOf(situation, Object.keys(fields.situation))}
      />
      <AnswerBlock title={blocks.means} labels={fields.means} answers={answersOf(means, ['savings', 'account'])}>
        {means && (means.incomes || means.charges || means.debts) && (
          <>
            <AmountsTable caption={fields.means.incomes} given={means.incomes} />
            <AmountsTable caption={fields.means.charges} given={means.charges} />
            <AmountsTable caption={fields.means.debts} given={means.debts} />
          </>
        )}
      </AnswerBlock>
      <SendingBlock request={request} technical={answers.technical} />
      {others.length > 0 && <PlainBlock title={unknown} asCode rows={others.map(({ path, value }) => [path, value])} />}
    </div>
  )
}
