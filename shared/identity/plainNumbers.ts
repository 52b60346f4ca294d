import type { Answers } from '#shared/intake/record.ts'
import { readEnterpriseNumber } from './enterpriseNumber.ts'
import { readIban } from './iban.ts'
import { readNiss } from './niss.ts'
import type { NumberRead } from './numberRead.ts'
import { readPhone } from './phone.ts'

/** The answers with every right number plain, as it is stored and compared; a wrong one stays exactly as it was typed. */
export function withPlainNumbers(answers: Answers): Answers {
  const { identity, contact, situation, means } = answers
  return {
    ...answers,
    ...(identity && { identity: { ...identity, ...plain({ niss: identity.niss }, readNiss) } }),
    ...(contact && {
      contact: { ...contact, ...plain({ phone: contact.phone, otherPhone: contact.otherPhone }, readPhone) },
    }),
    ...(situation && {
      situation: { ...situation, ...plain({ enterpriseNumber: situation.enterpriseNumber }, readEnterpriseNumber) },
    }),
    ...(means && { means: { ...means, ...plain({ account: means.account }, readIban) } }),
  }
}

type Given = NonNullable<NonNullable<Answers['identity']>['niss']>

/** The given ones of these answers, plain where the number is right. */
const plain = (answers: Readonly<Record<string, Given | undefined>>, read: (typed: string) => NumberRead<string>) =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([field, given]) => {
      if (!given) return []
      const number = read(given.value)
      return [[field, number.wrong === null ? { ...given, value: number.plain } : given]]
    }),
  )
