import type { WrittenOn } from './written.ts'

const integration =
  'Wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie, artikelen 3, 10 en 14, § 1.'
const aid = 'Organieke wet van 8 juli 1976 betreffende de OCMW’s, artikelen 1, 57 en 60, § 3.'

export const byLotte: WrittenOn = {
  'Aerts Dirk': {
    report:
      'Betrokkene is door de RVA uitgesloten; brief gezien en gekopieerd. Woont alleen aan de Quai des Bateliers, huur 590 euro. Geen inkomsten, geen spaargeld, geen wagen.\nIngeschreven als werkzoekende. Wil graag iets met boten doen; de werf in Granville zoekt een onderhoudsman.',
    aids: {
      RIS: {
        sum: [1314.2, 'monthly'],
        calculation: 'Categorie 2 (alleenstaande): 1.314,20 euro. Inkomsten: 0 euro. Saldo: 1.314,20 euro per maand.',
        facts:
          'Betrokkene woont alleen in Rochemont, vastgesteld bij het huisbezoek. De werkloosheidsuitkering is gestopt, er zijn geen andere inkomsten en betrokkene is bereid te werken.',
        law: integration,
      },
    },
  },
  'Bogaerts Robbe': {
    report:
      'Student sociaal werk, tweede jaar. Vader overleden in maart, moeder in het buitenland zonder gekend adres. Ingeschreven in Rochemont bij de aanvraag, dus voor de hele studie bevoegd.\nStudietoelage 240 euro per maand; kot in Granville 395 euro. Goede punten, attest ontvangen.',
    aids: {
      RIS: {
        sum: [1314.2, 'monthly'],
        calculation:
          'Categorie 2 (alleenstaande): 1.314,20 euro. De studietoelage telt niet mee. Saldo: 1.314,20 euro per maand.',
        facts:
          'Betrokkene is jonger dan 25, studeert voltijds en heeft geen ouder die kan bijdragen. De studie verhoogt de kans op werk; een geïndividualiseerd project voor de duur van de studie is voorgesteld.',
        law: 'Wet van 26 mei 2002, artikelen 3, 11, § 2, a), en 14, § 1; wet van 2 april 1965, artikel 2, § 6.',
      },
    },
  },
  'Van den Bossche Steven': {
    report:
      'Betrokkene voedt zijn dochtertje alleen op sinds het overlijden van de mama. Loon 1.850 euro, kinderbijslag 190 euro, huur 790 euro.\nDe brieven zijn samen geopend. Ziekenhuis en crèche: 2.260 euro. Het ziekenhuis schrapt 940 euro, want de verzekering was niet aangesproken. De crèche aanvaardt 40 euro per maand.',
    aids: {
      DEBT: {
        facts:
          'De schulden komen alle uit de geboorte en het overlijden; ze zijn samen geïnventariseerd en gedeeltelijk rechtgezet. Met maandelijkse budgetbegeleiding kan betrokkene de afbetaling volhouden.',
        law: aid,
      },
    },
  },
  'Smets Patrick': {
    report:
      'Betrokkene leeft van een invaliditeitsuitkering (1.360 euro), woont alleen, huur 640 euro. Betaalt 300 euro onderhoudsgeld voor zijn dochter en wil dat blijven doen.\nNa vaste lasten blijft 180 euro over. Verwarming was een maand afgesloten.',
    aids: {
      ONE: {
        sum: [220, 'once'],
        calculation: 'Heraansluiting 95 euro en voorschot energie 125 euro: 220 euro.',
        facts:
          'De woning was een maand onverwarmd en met 180 euro na vaste lasten kon betrokkene de heraansluiting niet betalen; zijn gezondheid laat geen koude woning toe.',
        law: aid,
      },
      ALIM: {
        sum: [150, 'monthly'],
        months: 12,
        calculation:
          'De helft van 300 euro bewezen onderhoudsgeld: 150 euro per maand, zolang de betalingen worden aangetoond.',
        facts:
          'Het vonnis legt 300 euro op en de betalingen zijn aangetoond met uittreksels. De tussenkomst laat toe dat de dochter hetzelfde bedrag blijft krijgen.',
        law: 'Organieke wet van 8 juli 1976, artikel 68quinquies (onderhoudsgeld voor kinderen).',
      },
    },
  },
  'Thys Wim': {
    report:
      'Betrokkene voedt twee kinderen alleen op. Ouderschapsverlof loopt af; onderbrekingsuitkering 970 euro, kinderbijslag 610 euro. Huur 820 euro, therapie 180 euro.\nDe jongste heeft autisme en zit thuis zonder school. Erkenning en verhoogde toeslag aangevraagd; beslissing over zes maanden verwacht.\nHuisbezoek: woning in orde, zoon goed omringd.',
    aids: {
      RIS: {
        sum: [806.07, 'monthly'],
        calculation:
          'Categorie 3 (gezin ten laste): 1.776,07 euro. Onderbrekingsuitkering: 970,00 euro. Saldo: 806,07 euro per maand.',
        facts:
          'De onderbrekingsuitkering is het enige inkomen dat meetelt. Zolang geen school de zoon opneemt, kan betrokkene om redenen van billijkheid niet voltijds werken.',
        law: integration,
      },
      MED: {
        sum: [180, 'monthly'],
        months: 6,
        calculation: 'Zes maanden therapie aan 180 euro, tot de beslissing over de verhoogde toeslag.',
        facts:
          'De therapie is door de kinderpsychiater voorgeschreven en nergens anders terugbetaald; stoppen zou de terugkeer naar school in het gedrang brengen.',
        law: aid,
      },
    },
  },
}
