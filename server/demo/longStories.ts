import type { Language } from '#shared/language/languages.ts'
import { remembered } from './remembered.ts'
import { stories } from './stories.ts'

/** As long as people write who have time. */
const length = 600
/** So many ways of going on are told in turn. */
const variants = 16

const sentencesIn = remembered((language: Language) =>
  stories
    .filter(({ sent }) => sent.language === language)
    .flatMap(({ story = '' }) => story.split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.length > 20),
)

/** What an applicant told, gone on with in the words of others until it is long enough, each time otherwise. */
export const tellingsOf = (told: string, language: Language, seed: number): readonly string[] =>
  Array.from({ length: variants }, (_, variant) => longStory(told, sentencesIn(language), seed * variants + variant))

function longStory(told: string, sentences: readonly string[], first: number): string {
  let story = told
  for (let turn = first; story.length < length; turn += 7)
    story = `${story} ${sentences[turn % sentences.length]}`.trim()
  return story
}
