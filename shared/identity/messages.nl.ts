import type { IdentityMessages } from './messages.fr.ts'

export const identityNl: IdentityMessages = {
  wrong: {
    niss: {
      letters: 'Rijksregisternummer: het bevat nog iets anders dan cijfers',
      length: 'Rijksregisternummer: het heeft geen elf cijfers',
      checkDigits: 'Rijksregisternummer: de laatste twee cijfers kloppen niet',
    },
    phone: {
      letters: 'Telefoon: er staat nog iets anders dan een nummer',
      length: 'Telefoon: er is een cijfer te weinig of te veel',
      unknown: 'Telefoon: geen enkel nummer begint zo',
    },
    account: {
      characters: 'Bankrekening: dit is geen IBAN-nummer',
      country: 'Bankrekening: de eerste twee letters zijn niet die van een land met IBAN',
      length: 'Bankrekening: er is een teken te weinig of te veel',
      checkDigits: 'Bankrekening: de controlecijfers kloppen niet',
    },
    enterpriseNumber: {
      letters: 'Ondernemingsnummer: het bevat nog iets anders dan cijfers',
      length: 'Ondernemingsnummer: het heeft geen tien cijfers',
      firstDigit: 'Ondernemingsnummer: het begint niet met 0 of 1',
      checkDigits: 'Ondernemingsnummer: de laatste twee cijfers kloppen niet',
    },
  },
  otherBirthDate: 'Rijksregisternummer: het wijst op een andere geboortedatum dan de opgegeven',
  bis: 'bisnummer',
}
