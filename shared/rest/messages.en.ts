import type { RestMessages } from './messages.fr.ts'

export const restEn: RestMessages = {
  explanation:
    'A request that somebody took on and nobody works on comes back by itself: its holder is asked whether they keep it, then a team lead sees it, then a team lead can put it back in the list.',
  waits:
    'What waits for an appointment, a promise or a paper does not count, until the day planned (a paper: two weeks); nor do proposals and the follow-up.',
  askAfter: 'Ask its holder after how many working days without action?',
  leadAfter: 'Show it to a team lead after how many working days?',
  releaseAfter: 'Let a team lead put it back in the list after how many working days?',
  missing: {
    askAfter: 'Give a number from 1 to 60.',
    leadAfter: 'Give a number up to 60, not smaller than the first.',
    releaseAfter: 'Give a number up to 60, not smaller than the second.',
  },
  save: 'Save',
}
