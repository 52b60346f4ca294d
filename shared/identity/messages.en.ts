import type { IdentityMessages } from './messages.fr.ts'

export const identityEn: IdentityMessages = {
  wrong: {
    niss: {
      letters: 'National number: it holds something other than digits',
      length: 'National number: it does not have eleven digits',
      checkDigits: 'National number: the last two digits do not match',
    },
    phone: {
      letters: 'Telephone: it holds something other than a number',
      length: 'Telephone: there is a digit too few or too many',
      unknown: 'Telephone: no number begins like this',
    },
    account: {
      characters: 'Bank account: this is not an IBAN',
      country: 'Bank account: the first two letters stand for no country that uses IBAN',
      length: 'Bank account: there is a character too few or too many',
      checkDigits: 'Bank account: the check digits do not match',
    },
    enterpriseNumber: {
      letters: 'Enterprise number: it holds something other than digits',
      length: 'Enterprise number: it does not have ten digits',
      firstDigit: 'Enterprise number: it begins with neither 0 nor 1',
      checkDigits: 'Enterprise number: the last two digits do not match',
    },
  },
  otherBirthDate: 'National number: it stands for another birth date than the one given',
  bis: 'bis number',
}
