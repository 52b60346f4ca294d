import { Textarea } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { ownNames } from '#shared/language/languages.ts'
import type { LetterKind } from '#shared/letters/kinds.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'

type ParagraphFieldProps = {
  readonly kind: LetterKind
  readonly language: OfficialLanguage
  readonly text: string
  /** Whether it is written in another of the office's languages only. */
  readonly isMissing: boolean
  readonly error: string | undefined
  readonly onText: (text: string) => void
}

/** The paragraph in one language; while it is missing there, what follows is said. */
export function ParagraphField({ kind, language, text, isMissing, error, onText }: ParagraphFieldProps) {
  const { languages, paragraphs: words } = useMessages().letters
  return (
    <Textarea
      name={kind}
      label={ownNames[language]}
      lang={language}
      description={isMissing ? words.missing(languages[language]) : undefined}
      autosize
      minRows={4}
      maxRows={16}
      value={text}
      error={error}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  )
}
