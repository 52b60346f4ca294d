import type { CourtName } from './courtNames.ts'

/** A division's place in French, Dutch and German; null for a court that has none. The codes are parted by spaces. */
export type CourtLine = readonly [
  place: readonly [fr: string, nl: string, de: string] | null,
  hears: string,
  address: string,
]

/**
 * The nine labour courts and their divisions (Royal Decree of 14 March 2014, as amended), as they come with the
 * program. Where two name the same municipality, the worker chooses between them. The addresses are those of the
 * courts' own pages as far as they could be found; nobody of an office has checked them, and none is guessed.
 */
export const courtLines: Readonly<Record<CourtName, readonly CourtLine[]>> = {
  antwerp: [
    [['Anvers', 'Antwerpen', 'Antwerpen'], '11', 'Bolivarplaats 20/5\n2000 Antwerpen'],
    [['Malines', 'Mechelen', 'Mecheln'], '12', 'Voochtstraat 7\n2800 Mechelen'],
    [['Turnhout', 'Turnhout', 'Turnhout'], '13', 'Kasteelplein 11\n2300 Turnhout'],
    [['Hasselt', 'Hasselt', 'Hasselt'], '71 72 71072 71053 72020', 'Parklaan 25/5\n3500 Hasselt'],
    [['Tongres', 'Tongeren', 'Tongern'], '71 72 73 71016 72021', 'Kielenstraat 22/2\n3700 Tongeren'],
  ],
  ghent: [
    [['Gand', 'Gent', 'Gent'], '43 44 44052', 'Opgeëistenlaan 401/C\n9000 Gent'],
    [['Alost', 'Aalst', 'Aalst'], '41 41063', 'Dokter André Sierensstraat 16/3A\n9300 Aalst'],
    [['Termonde', 'Dendermonde', 'Dendermonde'], '42 42023', 'Noordlaan 31/5\n9200 Dendermonde'],
    [['Audenarde', 'Oudenaarde', 'Oudenaarde'], '45 41018 41027 41063 41081 44052', 'Bekstraat 14\n9700 Oudenaarde'],
    [['Saint-Nicolas', 'Sint-Niklaas', 'Sint-Niklaas'], '46 42023', 'Kazernestraat 14\n9100 Sint-Niklaas'],
    [['Bruges', 'Brugge', 'Brügge'], '31 35 35011 37 37015 32010 32011 36011', 'Kazernevest 3\n8000 Brugge'],
    [['Ypres', 'Ieper', 'Ypern'], '33', 'Korte Meersstraat 18\n8900 Ieper'],
    [['Courtrai', 'Kortrijk', 'Kortrijk'], '34 37', 'Beheerstraat 41\n8500 Kortrijk'],
    [['Roulers', 'Roeselare', 'Roeselare'], '36 37 36011', 'Beheerstraat 41\n8500 Kortrijk'],
    [['Furnes', 'Veurne', 'Veurne'], '32 38 32010 32011 35011', 'P. Benoitlaan 2\n8630 Veurne'],
  ],
  leuven: [[null, '24', 'Ferdinand Smoldersplein 5\n3000 Leuven']],
  brusselsFrench: [[null, '21', 'Place Poelaert 3\n1000 Bruxelles']],
  brusselsDutch: [[null, '21 23', 'Poelaertplein 3\n1000 Brussel']],
  walloonBrabant: [[null, '25', 'Rue Clarisse 115\n1400 Nivelles']],
  hainaut: [
    [['Charleroi', 'Charleroi', 'Charleroi'], '52 56 52010 56001 56044', ''],
    [['Binche', 'Binche', 'Binche'], '58002 58003 58004 52010 55085 55086 56001 56022 56044 56049', ''],
    [['Mons', 'Bergen', 'Mons'], '53 53044 53046 58003', 'Rue de Nimy 70\n7000 Mons'],
    [['La Louvière', 'La Louvière', 'La Louvière'], '55 58 58004 53044 53046 51067 51068', ''],
    [['Tournai', 'Doornik', 'Tournai'], '51 57 51067 51068 57018 57027 57062', ''],
    [['Mouscron', 'Moeskroen', 'Mouscron'], '57018 57027 57062 57096 57097', ''],
  ],
  liege: [
    [['Liège', 'Luik', 'Lüttich'], '62 64 62026 64074', 'Place Saint-Lambert 30/0004\n4000 Liège'],
    [['Huy', 'Hoei', 'Huy'], '61 64 62026 64034', 'Quai d’Arona 4\n4500 Huy'],
    [['Verviers', 'Verviers', 'Verviers'], '63', 'Rue du Tribunal 4\n4800 Verviers'],
    [['Namur', 'Namen', 'Namur'], '92', 'Place du Palais de Justice 4\n5000 Namur'],
    [['Dinant', 'Dinant', 'Dinant'], '91 93', 'Place du Palais de Justice 8\n5500 Dinant'],
    [['Arlon', 'Aarlen', 'Arlon'], '81 85', 'Place Schalbert A\n6700 Arlon'],
    [
      ['Marche-en-Famenne', 'Marche-en-Famenne', 'Marche-en-Famenne'],
      '83 82014 82032 82037',
      'Rue Victor Libert 9\n6900 Marche-en-Famenne',
    ],
    [['Neufchâteau', 'Neufchâteau', 'Neufchâteau'], '82 84', 'Place Charles Bergh 7\n6840 Neufchâteau'],
  ],
  eupen: [[null, '63001 63012 63013 63023 63040 63048 63061 63067 63087', '']],
}
