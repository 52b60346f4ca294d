import { expect, test } from 'vitest'
import { formatNiss } from '#shared/identity/niss.ts'

test.each(['85032472768', '85.03.24-727.68', '850324 727 68', ' 850324-72768 '])(
  'a national number reads as on paper, however it was typed: %s',
  (typed) => {
    expect(formatNiss(typed)).toBe('85.03.24-727.68')
  },
)

test.each(['', '8503247276', '850324727681', '85O32472768', 'je ne sais pas', '-'])(
  'what is no eleven digits stays as it was typed: %s',
  (typed) => {
    expect(formatNiss(typed)).toBe(typed)
  },
)
