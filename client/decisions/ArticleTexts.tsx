import { Textarea, Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { LegalTexts } from '#shared/decisions/legalTexts.ts'
import { ownNames } from '#shared/language/languages.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'
import styles from './ArticleTexts.module.css'

type ArticleTextsProps = {
  readonly name: 'article728' | 'article1017'
  readonly texts: LegalTexts['article728']
  readonly error: string | undefined
  readonly onTexts: (texts: LegalTexts['article728']) => void
}

/** One article of the Judicial Code in each official language, side by side. */
export function ArticleTexts({ name, texts, error, onTexts }: ArticleTextsProps) {
  const { legalTexts: words } = useMessages().decisions
  return (
    <div>
      <Title order={3} size="h6" mb="xs">
        {words[name]}
      </Title>
      <div className={styles.languages}>
        {officialLanguages.map((language) => (
          <Textarea
            key={language}
            name={name}
            lang={language}
            label={ownNames[language]}
            aria-label={words.inLanguage(words[name], ownNames[language])}
            autosize
            minRows={6}
            maxRows={24}
            value={texts[language]}
            error={error}
            onChange={({ currentTarget }) => onTexts({ ...texts, [language]: currentTarget.value })}
          />
        ))}
      </div>
    </div>
  )
}
