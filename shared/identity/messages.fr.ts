import type { EnterpriseNumberWrong } from './enterpriseNumber.ts'
import type { IbanWrong } from './iban.ts'
import type { NissWrong } from './niss.ts'
import type { PhoneWrong } from './phone.ts'

export const identityFr = {
  /** Why a number seems wrong, by the field where it stands. */
  wrong: {
    niss: {
      letters: 'Numéro national : il contient autre chose que des chiffres',
      length: 'Numéro national : il n’a pas onze chiffres',
      checkDigits: 'Numéro national : les deux derniers chiffres ne correspondent pas',
    } satisfies Record<NissWrong, string>,
    phone: {
      letters: 'Téléphone : il contient autre chose qu’un numéro',
      length: 'Téléphone : il manque un chiffre, ou il y en a un de trop',
      unknown: 'Téléphone : aucun numéro ne commence ainsi',
    } satisfies Record<PhoneWrong, string>,
    account: {
      characters: 'Compte bancaire : ce n’est pas un numéro IBAN',
      country: 'Compte bancaire : les deux premières lettres ne désignent aucun pays qui utilise l’IBAN',
      length: 'Compte bancaire : il manque un caractère, ou il y en a un de trop',
      checkDigits: 'Compte bancaire : les chiffres de contrôle ne correspondent pas',
    } satisfies Record<IbanWrong, string>,
    enterpriseNumber: {
      letters: 'Numéro d’entreprise : il contient autre chose que des chiffres',
      length: 'Numéro d’entreprise : il n’a pas dix chiffres',
      firstDigit: 'Numéro d’entreprise : il ne commence ni par 0 ni par 1',
      checkDigits: 'Numéro d’entreprise : les deux derniers chiffres ne correspondent pas',
    } satisfies Record<EnterpriseNumberWrong, string>,
  },
  otherBirthDate: 'Numéro national : il désigne une autre date de naissance que celle indiquée',
  bis: 'numéro bis',
}

export type IdentityMessages = typeof identityFr
