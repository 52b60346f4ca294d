import type { IdentityMessages } from './messages.fr.ts'

export const identityDe: IdentityMessages = {
  wrong: {
    niss: {
      letters: 'Nationalregisternummer: Sie enthält nicht nur Ziffern',
      length: 'Nationalregisternummer: Sie hat nicht genau elf Ziffern',
      checkDigits: 'Nationalregisternummer: Die letzten zwei Ziffern stimmen nicht',
    },
    phone: {
      letters: 'Telefon: Hier steht nicht nur eine Nummer',
      length: 'Telefon: Es fehlt eine Ziffer oder es ist eine zu viel',
      unknown: 'Telefon: Keine Nummer beginnt so',
    },
    account: {
      characters: 'Bankkonto: Das ist keine IBAN',
      country: 'Bankkonto: Die ersten zwei Buchstaben stehen für kein Land mit IBAN',
      length: 'Bankkonto: Es fehlt ein Zeichen oder es ist eines zu viel',
      checkDigits: 'Bankkonto: Die Prüfziffern stimmen nicht',
    },
    enterpriseNumber: {
      letters: 'Unternehmensnummer: Sie enthält nicht nur Ziffern',
      length: 'Unternehmensnummer: Sie hat nicht genau zehn Ziffern',
      firstDigit: 'Unternehmensnummer: Sie beginnt weder mit 0 noch mit 1',
      checkDigits: 'Unternehmensnummer: Die letzten zwei Ziffern stimmen nicht',
    },
  },
  otherBirthDate: 'Nationalregisternummer: Sie nennt ein anderes Geburtsdatum als das angegebene',
  bis: 'Bis-Nummer',
}
