import { NativeSelect } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { blankAid } from './aidDraft.ts'
import type { AnswerDraft } from './answerDraft.ts'

type AddedAidProps = {
  readonly answers: readonly AnswerDraft[]
  readonly onAnswers: (answers: readonly AnswerDraft[]) => void
}

/** Aid that was neither asked nor proposed, and is decided all the same. */
export function AddedAid({ answers, onAnswers }: AddedAidProps) {
  const { committee, aid, layout } = useMessages()
  const answered = answers.map((answer) => answer.aid.aidType)
  const others = aidTypes.filter((type) => type !== 'UNK' && !answered.includes(type))
  return (
    <NativeSelect
      label={committee.decide.add}
      maw="20rem"
      value=""
      data={[{ value: '', label: layout.choose }, ...others.map((value) => ({ value, label: aid.types[value] }))]}
      onChange={({ currentTarget }) => {
        const chosen = others.find((type) => type === currentTarget.value)
        if (chosen) onAnswers([...answers, { mode: 'other', aid: blankAid(chosen) }])
      }}
    />
  )
}
