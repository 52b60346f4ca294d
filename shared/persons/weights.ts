type Weight = { readonly person: number; readonly household: number }

/**
 * How much each thing speaks for the same person and for the same household.
 *
 * Person: a number with its check is typed right or not at all, so it is enough by itself, unless both name and birth date
 * speak against it: then somebody's helper gave their own. Two different ones keep twins apart, and father and son. A name
 * and a birth date are enough together, also with one mistake between them; a name with a phone number is not, because
 * parents lend theirs. A birth date that differs weighs so much that name, phone, e-mail and address together stay below:
 * this is a father and the son who has his name.
 *
 * Household: an address needs the family name or a shared way to be reached; in one building live many. Who is named
 * with the birth date as living with the other needs nothing besides; one whom both name may be the child of two homes.
 */
export const weights = {
  nissSame: { person: 100, household: 0 },
  nissDiffers: { person: -60, household: 0 },
  nameSame: { person: 40, household: 25 },
  nameFewerGiven: { person: 38, household: 25 },
  nameSwapped: { person: 37, household: 25 },
  nameOneLetter: { person: 32, household: 20 },
  nameFamilySame: { person: 10, household: 25 },
  nameFamilyOnly: { person: -25, household: 25 },
  nameDiffers: { person: -25, household: 0 },
  birthDateSame: { person: 35, household: 0 },
  birthDateSwapped: { person: 28, household: 0 },
  birthDateDiffers: { person: -25, household: 0 },
  phoneSame: { person: 15, household: 20 },
  emailSame: { person: 15, household: 20 },
  homeSame: { person: 10, household: 50 },
  cohabitantNamed: { person: 0, household: 60 },
  cohabitantSame: { person: 0, household: 50 },
} as const satisfies Readonly<Record<string, Weight>>

export type LikenessCode = keyof typeof weights

/** The same, as a list of words. */
export const likenessCodes = [
  'nissSame',
  'nissDiffers',
  'nameSame',
  'nameFewerGiven',
  'nameSwapped',
  'nameOneLetter',
  'nameFamilySame',
  'nameFamilyOnly',
  'nameDiffers',
  'birthDateSame',
  'birthDateSwapped',
  'birthDateDiffers',
  'phoneSame',
  'emailSame',
  'homeSame',
  'cohabitantNamed',
  'cohabitantSame',
] as const satisfies readonly LikenessCode[]
