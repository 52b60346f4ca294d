import type { DerivedWords } from './words.ts'

export const derivedNl: DerivedWords = {
  report: ({ name, composition, story, incomes, charges }) =>
    [
      `Gesprek met ${name} en nazicht van de stukken.`,
      {
        alone: 'Betrokkene woont alleen.',
        withPartner: 'Betrokkene woont samen met een partner.',
        withFamily: 'Betrokkene woont met het gezin.',
        withOthers: 'Betrokkene deelt een woning.',
        loneParent: 'Betrokkene voedt de kinderen alleen op.',
      }[composition],
      incomes ? `Vastgestelde inkomsten per maand: ${incomes}.` : 'Geen inkomsten vastgesteld.',
      charges ? `Lasten per maand: ${charges}.` : 'Geen vaste lasten opgegeven.',
      story && `Betrokkene legt uit: “${story}”`,
    ]
      .filter(Boolean)
      .join('\n'),
  facts: {
    RIS: 'De vastgestelde inkomsten liggen lager dan het leefloon van de categorie; betrokkene verblijft in Rochemont, is als werkzoekende ingeschreven of daarvan vrijgesteld, en heeft de andere rechten laten gelden.',
    ERIS: 'Betrokkene voldoet niet aan de nationaliteitsvoorwaarde van het leefloon, maar verblijft wettig in het Rijk en heeft geen inkomsten.',
    EMP: 'Betrokkene is werkbekwaam en werkbereid; een tewerkstelling opent het recht op sociale uitkeringen.',
    PIIS: 'Het project werd samen met betrokkene opgesteld en past bij de eigen wensen en mogelijkheden.',
    ADV: 'Het recht op de uitkering is waarschijnlijk, maar de eerste betaling komt pas over enkele weken en betrokkene heeft intussen niets om van te leven.',
    ONE: 'De uitgave is noodzakelijk, kan niet verder worden gespreid en past niet in het budget van de maand.',
    URG: 'Betrokkene had die dag geen onderdak of geen eten en kon niet wachten op de volgende vergadering.',
    MED: 'De zorg is voorgeschreven, het eigen aandeel is hoger dan het gezinsbudget kan dragen en het ziekenfonds komt niet verder tussen.',
    AMU: 'De arts bevestigt de dringendheid en het onderzoek stelt de behoeftigheid vast.',
    ENE: 'De factuur is nagekeken en komt overeen met een normaal verbruik; het gezin kan ze niet betalen zonder zich het nodige te ontzeggen, en voor het saldo is een afbetaling afgesproken.',
    HEAT: 'De factuur is binnen zestig dagen na de levering ingediend en het gezinsinkomen blijft onder het plafond.',
    WAT: 'De waterfactuur is nagekeken en kan niet in één keer worden betaald.',
    RENT: 'Het huurcontract is getekend, de huur past bij het inkomen en betrokkene heeft de waarborg niet beschikbaar.',
    HOUS: 'De achterstand is bevestigd door de verhuurder; de overname vermijdt een uithuiszetting en de lopende huur kan worden betaald.',
    INST: 'Betrokkene verliest de hoedanigheid van dakloze door de woning te betrekken en kreeg deze premie nog nooit.',
    REF: 'Betrokkene heeft geen verblijf meer, is nergens ingeschreven en vraagt hulp om een woning te vinden.',
    DEBT: 'De schulden zijn samen geïnventariseerd; het budget laat een afbetalingsplan toe als alle schuldeisers samen worden aangeschreven.',
    FOOD: 'Met wat overblijft kan tot het einde van de maand geen eten worden gekocht.',
    PART: 'De activiteit doorbreekt het isolement en het gezin kan ze niet betalen.',
    ALIM: 'Het vonnis bepaalt de bijdrage en de betalingen zijn aangetoond.',
    CARE: 'Het huisbezoek toont dat sommige dagelijkse handelingen niet meer zonder hulp lukken.',
    PSY: 'Betrokkene wil begeleid worden en gaat akkoord met een regelmatige opvolging.',
    LEG: 'De gevraagde stappen dienen de rechten van betrokkene en lukken niet alleen.',
    UNK: '',
  },
  inPart: (facts) => `${facts} Een deel van deze nood is echter al elders gedekt.`,
  refused: {
    competence:
      'Uit het onderzoek blijkt dat betrokkene niet gewoonlijk in Rochemont verblijft en dat een ander centrum bevoegd is.',
    resources: 'De inkomsten die het onderzoek vaststelt volstaan voor deze nood; er is geen behoeftigheid aangetoond.',
    residence:
      'Het onderzoek, met twee huisbezoeken op verschillende uren, toont geen werkelijk verblijf in België aan.',
    nationality:
      'Betrokkene bevindt zich niet in een verblijfssituatie die dit recht opent; dringende medische hulp blijft mogelijk.',
    willingnessToWork:
      'Passend werk is meermaals aangeboden en zonder gezondheids- of billijkheidsreden geweigerd; betrokkene is gehoord.',
    otherRightsFirst:
      'Een ander recht, dat hieraan voorafgaat, kan nog worden uitgeoefend; betrokkene is geholpen om het aan te vragen.',
    nonCollaboration:
      'De stukken die voor het onderzoek nodig zijn, zijn driemaal schriftelijk gevraagd en niet bezorgd; de behoeftigheid kon niet worden vastgesteld.',
  },
  integrationLaw: 'Wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie, artikelen 3, 14 en 16.',
  aidLaw:
    'Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn, artikelen 1, 57 en 60.',
  laws: {
    ERIS: 'Organieke wet van 8 juli 1976, artikel 57, en wet van 2 april 1965, artikel 5.',
    AMU: 'Organieke wet van 8 juli 1976, artikel 57, § 2, en koninklijk besluit van 12 december 1996.',
    HEAT: 'Programmawet van 27 december 2004, artikelen 203 tot 219 (verwarmingstoelage).',
    ENE: 'Wet van 4 september 2002 houdende toewijzing van een opdracht aan de OCMW’s inzake energie, artikelen 2 en 6.',
    REF: 'Wet van 19 juli 1991 betreffende de bevolkingsregisters, artikel 1, § 2, en organieke wet van 8 juli 1976, artikel 57.',
    PIIS: 'Wet van 26 mei 2002, artikelen 11 en 13, en koninklijk besluit van 11 juli 2002, artikelen 10 tot 21.',
    INST: 'Wet van 26 mei 2002, artikel 14, § 3.',
  },
  lasting: (amount) =>
    `Bedrag van de categorie op de dag van de aanvraag, min de inkomsten die meetellen: ${amount} per maand.`,
  once: (amount) => `Volgens de voorgelegde facturen, na aftrek van wat anderen betalen: ${amount}.`,
  urgent: 'Betrokkene kon niet wachten op de vergadering.',
}
