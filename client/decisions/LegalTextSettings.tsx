import { Stack } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { useToday } from '#client/layout/useToday.ts'
import { Done } from '#client/office/Done.tsx'
import { DayField } from '#client/requests/DayField.tsx'
import { faultAt } from '#client/requests/faultAt.ts'
import { decisions as contract } from '#shared/decisions/contract.ts'
import { ArticleTexts } from './ArticleTexts.tsx'
import { decisionsApi } from './api.ts'

const empty = { fr: '', nl: '', de: '' }

/** The two articles that a decision letter quotes, language beside language, and when they were last compared with the law. */
export default function LegalTextSettings() {
  const { decisions, settings } = useMessages()
  const words = decisions.legalTexts
  const today = useToday()
  const { data } = useSuspenseQuery(decisionsApi.legalTexts({}))
  const [draft, setDraft] = useState(data.legalTexts ?? { article728: empty, article1017: empty, checkedOn: today })
  const [done, setDone] = useState('')
  const setting = useMutation(decisionsApi.setLegalTexts)
  const faults = useFaults<'article728' | 'article1017' | 'checkedOn'>({
    sentences: { article728: words.missing, article1017: words.missing, checkedOn: words.missingDay },
  })
  const save = () => {
    setDone('')
    const body = faults.check(contract.setLegalTexts.body, draft)
    if (!body) return
    if (body.checkedOn > today) return faults.show(faultAt('checkedOn'))
    setting.mutate({ body }, { onSuccess: () => setDone(settings.saved), onError: faults.show })
  }
  return (
    <Stack gap="md">
      <SectionHead title={settings.sections.legalTexts} lead={`${words.lead} ${words.never}`} />
      <Done sentence={done} />
      <Form faults={faults} verb={words.save} sending={setting.isPending} onSend={save}>
        {(['article728', 'article1017'] as const).map((article) => (
          <ArticleTexts
            key={article}
            name={article}
            texts={draft[article]}
            error={faults.at(article)}
            onTexts={faults.answered(article, (texts) => setDraft({ ...draft, [article]: texts }))}
          />
        ))}
        <DayField
          name="checkedOn"
          label={words.checkedOn}
          day={draft.checkedOn}
          first=""
          last={today}
          error={faults.at('checkedOn')}
          onDay={faults.answered('checkedOn', (checkedOn) => setDraft({ ...draft, checkedOn }))}
        />
      </Form>
    </Stack>
  )
}
