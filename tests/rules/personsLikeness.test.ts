import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byLikeness, likeness, type Proposal } from '#shared/persons/likeness.ts'
import type { LikenessCode } from '#shared/persons/weights.ts'
import { anyApplicant, applicant } from '#tests/support/applicants.ts'

type Told = Parameters<typeof applicant>[0]
type Pair = readonly [string, Told, Told, Proposal, readonly LikenessCode[]]

/** Both were born on this day. */
const born = '1985-03-07'

const pairs: readonly Pair[] = [
  [
    'the same name and birth date',
    { name: 'Lambert, Zoé', born },
    { name: 'LAMBERT, Zoe', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'a name without its accents and ligatures',
    { name: 'Œhlmann, Jürgen', born },
    { name: 'Oehlmann, Jurgen', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'ij and y',
    { name: 'Van Dijck, Wim', born },
    { name: 'Van Dyck, Wim', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'a name written in one word',
    { name: 'Van den Broeck, An', born },
    { name: 'Vandenbroeck, An', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'a particle left out',
    { name: 'El Amrani, Fatima', born },
    { name: 'Amrani, Fatima', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'a particle with an apostrophe',
    { name: 'D’Hondt, Els', born },
    { name: 'Dhondt, Els', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'a German particle left out',
    { name: 'von Berg, Heike', born },
    { name: 'Berg, Heike', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'a hyphen in the given name',
    { name: 'Dubois, Jean-Pierre', born },
    { name: 'Dubois, Jean Pierre', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'a double name with a hyphen',
    { name: 'Peeters-Maes, Lies', born },
    { name: 'Peeters Maes, Lies', born },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'the second given name left out',
    { name: 'Dupont, Marie Louise', born },
    { name: 'Dupont, Marie', born },
    'samePerson',
    ['nameFewerGiven', 'birthDateSame'],
  ],
  [
    'only the name that is used, the second',
    { name: 'Schmitz, Karl Heinz', born },
    { name: 'Schmitz, Heinz', born },
    'samePerson',
    ['nameFewerGiven', 'birthDateSame'],
  ],
  [
    'names in the wrong boxes',
    { name: 'Nguyen, Thi', born },
    { name: 'Thi, Nguyen', born },
    'samePerson',
    ['nameSwapped', 'birthDateSame'],
  ],
  [
    'names in the wrong boxes, the second given name left out',
    { name: 'Yilmaz, Ayse Nur', born },
    { name: 'Ayse Nur, Yilmaz', born },
    'samePerson',
    ['nameSwapped', 'birthDateSame'],
  ],
  [
    'a wrong letter',
    { name: 'Claes, Katrien', born },
    { name: 'Claes, Katrein', born },
    'samePerson',
    ['nameOneLetter', 'birthDateSame'],
  ],
  [
    'a letter missing',
    { name: 'Vermeulen, Joris', born },
    { name: 'Vermeuln, Joris', born },
    'samePerson',
    ['nameOneLetter', 'birthDateSame'],
  ],
  [
    'a letter too many',
    { name: 'Müller, Anna', born },
    { name: 'Mülller, Anna', born },
    'samePerson',
    ['nameOneLetter', 'birthDateSame'],
  ],
  [
    'day and month swapped',
    { name: 'Lambert, Zoé', born },
    { name: 'Lambert, Zoé', born: '1985-07-03' },
    'samePerson',
    ['nameSame', 'birthDateSwapped'],
  ],
  [
    'day and month swapped and a wrong letter, but the same phone',
    { name: 'Lambert, Zoé', born, phone: '0470 12 34 56' },
    { name: 'Lamberd, Zoé', born: '1985-07-03', phone: '+32 470/12.34.56' },
    'samePerson',
    ['nameOneLetter', 'birthDateSwapped', 'phoneSame'],
  ],
  [
    'the same number and nothing else',
    { niss: '85.07.30-001.60' },
    { niss: '85073000160' },
    'samePerson',
    ['nissSame'],
  ],
  [
    'the same number under a married name',
    { name: 'Jansen, Eva', born, niss: '85073000160' },
    { name: 'Willems, Eva', born, niss: '85073000160' },
    'samePerson',
    ['nissSame', 'nameDiffers', 'birthDateSame'],
  ],
  [
    'a bis number that became a national one',
    { name: 'Diallo, Moussa', born: '1985-07-30', niss: '85473000149' },
    { name: 'Diallo, Moussa', born: '1985-07-30', niss: '85073000160' },
    'samePerson',
    ['nameSame', 'birthDateSame'],
  ],
  [
    'no birth date, but phone and e-mail',
    { name: 'Lambert, Zoé', phone: '0470123456', email: 'Zoe@Example.be' },
    { name: 'Lambert, Zoé', phone: '0470123456', email: ' zoe@example.be' },
    'samePerson',
    ['nameSame', 'phoneSame', 'emailSame'],
  ],

  [
    'twins',
    { name: 'Maes, Lars', born, niss: '85073000160', home: '4000 Rue Haute 12' },
    { name: 'Maes, Finn', born, niss: '85073000259', home: '4000 Rue Haute 12' },
    'sameHousehold',
    ['nissDiffers', 'nameFamilyOnly', 'birthDateSame', 'homeSame'],
  ],
  [
    'twins who share phone and e-mail, their numbers not given',
    { name: 'Maes, Lars', born, phone: '0470123456', email: 'm@example.be', home: '4000 Rue Haute 12' },
    { name: 'Maes, Finn', born, phone: '0470123456', email: 'm@example.be', home: '4000 Rue Haute 12' },
    'sameHousehold',
    ['nameFamilyOnly', 'birthDateSame', 'phoneSame', 'emailSame', 'homeSame'],
  ],
  [
    'twins whose names differ by a letter',
    { name: 'Maes, Jana', born, niss: '85073000160', home: '4000 Rue Haute 12' },
    { name: 'Maes, Jano', born, niss: '85073000259', home: '4000 Rue Haute 12' },
    'sameHousehold',
    ['nissDiffers', 'nameOneLetter', 'birthDateSame', 'homeSame'],
  ],
  [
    'father and son with one name',
    { name: 'Peeters, Jan', born: '1960-05-14', phone: '087123456', email: 'j@example.be', home: '4700 Neustr. 3' },
    { name: 'Peeters, Jan', born: '1990-09-02', phone: '087123456', email: 'j@example.be', home: '4700 Neustraße 3' },
    'sameHousehold',
    ['nameSame', 'birthDateDiffers', 'phoneSame', 'emailSame', 'homeSame'],
  ],
  [
    'partners who keep their own names',
    { name: 'Peeters, Jan', phone: '087123456', home: '9000 Nieuwstraat 3' },
    { name: 'Claes, Lies', phone: '087/12.34.56', home: '9000 Nieuwstr. 3' },
    'sameHousehold',
    ['nameDiffers', 'phoneSame', 'homeSame'],
  ],
  [
    'one flat, one family name',
    { name: 'Diallo, Moussa', home: '1000 Av. Louise 12/3' },
    { name: 'Diallo, Aïcha', home: '1000 avenue Louise 12/bte 3' },
    'sameHousehold',
    ['nameFamilyOnly', 'homeSame'],
  ],
  [
    'somebody whom the other names as living there, whatever the order and the second given name',
    { name: 'Verbeke, Filip Jan', born },
    { name: 'Maes, Lies', with: ['VERBEKE Filip 1985-03-07', 'Noor Verbeke 2015-04-02'] },
    'sameHousehold',
    ['nameDiffers', 'cohabitantNamed'],
  ],
  [
    'one child named by both, who have the family name in common',
    { name: 'Verbeke, Filip', with: ['Noor Verbeke 2015-04-02'] },
    { name: 'Verbeke, Lies', with: ['Verbeke, Noor 2015-04-02'] },
    'sameHousehold',
    ['nameFamilyOnly', 'cohabitantSame'],
  ],
  [
    'one child named by two parents, who may live apart',
    { name: 'Verbeke, Filip', with: ['Noor 2015-04-02'] },
    { name: 'Maes, Lies', with: ['Noor Verbeke 2015-04-02'] },
    'weak',
    ['nameDiffers', 'cohabitantSame'],
  ],
  [
    'the twin of one whom the other names, and a child of another day',
    { name: 'Verbeke, Lina', born, with: ['Noor 2015-04-02'] },
    { name: 'Maes, Lies', with: ['Noé Verbeke 1985-03-07', 'Noor 2015-04-03', 'Lina Verbeke'] },
    'weak',
    ['nameDiffers'],
  ],

  [
    'one building, two flats',
    { name: 'Diallo, Moussa', home: '1000 Avenue Louise 12/3' },
    { name: 'Diallo, Aïcha', home: '1000 Avenue Louise 12/4' },
    'weak',
    ['nameFamilyOnly'],
  ],
  [
    'one building, two names',
    { name: 'Diallo, Moussa', home: '1000 Avenue Louise 12' },
    { name: 'Maes, Lars', home: '1000 Avenue Louise 12' },
    'weak',
    ['nameDiffers', 'homeSame'],
  ],
  [
    'the institution in which both stay',
    { name: 'Maes, Lars', lives: 'institution', home: '4000 Rue Haute 12' },
    { name: 'Maes, Finn', lives: 'institution', home: '4000 Rue Haute 12' },
    'weak',
    ['nameFamilyOnly'],
  ],
  [
    'the phone of a helper',
    { name: 'Maes, Lars', phone: '0470123456' },
    { name: 'Diallo, Moussa', phone: '0470123456' },
    'weak',
    ['nameDiffers', 'phoneSame'],
  ],
  [
    'the number of a helper',
    { name: 'Maes, Lars', born, niss: '85073000160' },
    { name: 'Diallo, Moussa', born: '1990-01-01', niss: '85073000160' },
    'weak',
    ['nissSame', 'nameDiffers', 'birthDateDiffers'],
  ],
  [
    'a given name that was left out, but the same birth date and phone',
    { name: 'Lambert', born, phone: '0470123456' },
    { name: 'Lambert, Zoé', born, phone: '0470123456' },
    'samePerson',
    ['nameFamilySame', 'birthDateSame', 'phoneSame'],
  ],
  ['a common name alone', { name: 'Dupont, Marie' }, { name: 'Dupont, Marie' }, 'weak', ['nameSame']],
  [
    'one name and one birth date, but two numbers',
    { name: 'Dupont, Marie', born, niss: '85073000160' },
    { name: 'Dupont, Marie', born, niss: '85073000259' },
    'weak',
    ['nissDiffers', 'nameSame', 'birthDateSame'],
  ],
  [
    'born on one day',
    { name: 'Maes, Lars', born },
    { name: 'Diallo, Moussa', born },
    'weak',
    ['nameDiffers', 'birthDateSame'],
  ],
  [
    'names of three letters, one of them another',
    { name: 'Maes, Léa', born },
    { name: 'Maes, Léo', born },
    'weak',
    ['nameFamilyOnly', 'birthDateSame'],
  ],
  ['a number with a wrong check', { niss: '85073000161' }, { niss: '85073000161' }, 'weak', []],
]

test.each(pairs)('%s', (_, one, other, proposal, reasons) => {
  const found = likeness(applicant(one), applicant(other))
  expect(found).toMatchObject({ proposal, reasons })
})

describe('two applicants, whoever they are', () => {
  test('are as like one way as the other', () => {
    fc.assert(
      fc.property(anyApplicant, anyApplicant, (one, other) => {
        expect(likeness(one, other)).toEqual(likeness(other, one))
      }),
    )
  })

  test('are never liker than one of them is to themself', () => {
    fc.assert(
      fc.property(anyApplicant, anyApplicant, (one, other) => {
        expect(byLikeness(likeness(one, one), likeness(one, other))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('have a score from 0 to 100, and more than one reason for the same person but for the number', () => {
    fc.assert(
      fc.property(anyApplicant, anyApplicant, (one, other) => {
        const { score, proposal, reasons } = likeness(one, other)
        expect(score >= 0 && score <= 100).toBe(true)
        if (proposal === 'samePerson' && !reasons.includes('nissSame')) expect(reasons.length).toBeGreaterThan(1)
      }),
    )
  })
})
