import type { DerivedWords } from './words.ts'

export const derivedDe: DerivedWords = {
  report: ({ name, composition, story, incomes, charges }) =>
    [
      `Gespräch mit ${name} und Prüfung der Unterlagen.`,
      {
        alone: 'Die Person wohnt allein.',
        withPartner: 'Die Person lebt mit ihrem Partner zusammen.',
        withFamily: 'Die Person lebt mit ihrer Familie zusammen.',
        withOthers: 'Die Person teilt sich eine Wohnung.',
        loneParent: 'Die Person erzieht ihre Kinder allein.',
      }[composition],
      incomes ? `Festgestellte Einkünfte im Monat: ${incomes}.` : 'Keine Einkünfte festgestellt.',
      charges ? `Belastungen im Monat: ${charges}.` : 'Keine festen Belastungen angegeben.',
      story && `Die Person erklärt: „${story}“`,
    ]
      .filter(Boolean)
      .join('\n'),
  facts: {
    RIS: 'Die festgestellten Einkünfte liegen unter dem Eingliederungseinkommen der Kategorie; die Person wohnt in Rochemont, ist als arbeitsuchend eingetragen oder davon befreit und hat ihre anderen Rechte geltend gemacht.',
    ERIS: 'Die Person erfüllt die Bedingung der Staatsangehörigkeit nicht, hält sich aber rechtmäßig im Königreich auf und hat keine Einkünfte.',
    EMP: 'Die Person ist arbeitsfähig und arbeitswillig; eine Beschäftigung eröffnet ihr das Recht auf Sozialleistungen.',
    PIIS: 'Das Projekt wurde mit der Person vorbereitet und entspricht ihren Wünschen und Fähigkeiten.',
    ADV: 'Das Recht auf die Leistung ist wahrscheinlich, die erste Zahlung kommt aber erst in einigen Wochen, und bis dahin hat die Person nichts zum Leben.',
    ONE: 'Die Ausgabe ist notwendig, lässt sich nicht weiter verteilen und passt nicht in das Budget des Monats.',
    URG: 'Die Person hatte an diesem Tag keine Unterkunft oder nichts zu essen und konnte nicht auf die nächste Sitzung warten.',
    MED: 'Die Behandlung ist verschrieben, der Eigenanteil übersteigt das Budget des Haushalts, und die Krankenkasse übernimmt nicht mehr.',
    AMU: 'Der Arzt bescheinigt die Dringlichkeit, und die Untersuchung stellt die Bedürftigkeit fest.',
    ENE: 'Die Rechnung wurde geprüft und entspricht einem normalen Verbrauch; der Haushalt kann sie nicht bezahlen, ohne auf das Nötigste zu verzichten, und für den Rest ist eine Ratenzahlung vereinbart.',
    HEAT: 'Die Rechnung wurde innerhalb von sechzig Tagen nach der Lieferung eingereicht, und das Einkommen des Haushalts liegt unter der Höchstgrenze.',
    WAT: 'Die Wasserrechnung wurde geprüft und kann nicht auf einmal bezahlt werden.',
    RENT: 'Der Mietvertrag ist unterschrieben, die Miete passt zum Einkommen, und die Person hat die Kaution nicht zur Verfügung.',
    HOUS: 'Der Rückstand ist vom Vermieter bestätigt; seine Übernahme verhindert eine Räumung, und die laufende Miete kann bezahlt werden.',
    INST: 'Die Person verliert mit dem Bezug der Wohnung ihre Eigenschaft als Obdachloser und hat diese Prämie noch nie erhalten.',
    REF: 'Die Person hat keinen Wohnsitz mehr, ist nirgends eingetragen und bittet um Hilfe, um eine Wohnung zu finden.',
    DEBT: 'Die Schulden wurden gemeinsam aufgelistet; das Budget erlaubt einen Plan, wenn alle Gläubiger zusammen angeschrieben werden.',
    FOOD: 'Mit dem, was bleibt, lässt sich bis zum Monatsende kein Essen kaufen.',
    PART: 'Die Aktivität durchbricht die Vereinsamung, und der Haushalt kann sie nicht bezahlen.',
    ALIM: 'Das Urteil legt den Unterhalt fest, und die Zahlungen sind belegt.',
    CARE: 'Der Hausbesuch zeigt, dass manche Handgriffe des Alltags nicht mehr ohne Hilfe gelingen.',
    PSY: 'Die Person möchte begleitet werden und ist mit regelmäßigen Gesprächen einverstanden.',
    LEG: 'Die erbetenen Schritte dienen den Rechten der Person und gelingen nicht allein.',
    UNK: '',
  },
  inPart: (facts) => `${facts} Ein Teil dieses Bedarfs ist jedoch schon anderweitig gedeckt.`,
  refused: {
    competence:
      'Die Untersuchung zeigt, dass die Person nicht gewöhnlich in Rochemont wohnt und ein anderes Zentrum zuständig ist.',
    resources:
      'Die in der Untersuchung festgestellten Einkünfte decken diesen Bedarf; eine Bedürftigkeit ist nicht nachgewiesen.',
    residence:
      'Die Untersuchung mit zwei Hausbesuchen zu verschiedenen Zeiten weist keinen tatsächlichen Wohnort in Belgien nach.',
    nationality:
      'Die Person hat keinen der Aufenthaltstitel, die dieses Recht eröffnen; dringende medizinische Hilfe bleibt möglich.',
    willingnessToWork:
      'Passende Stellen wurden mehrmals angeboten und ohne gesundheitlichen oder billigen Grund abgelehnt; die Person wurde angehört.',
    otherRightsFirst:
      'Ein anderes, vorrangiges Recht kann noch geltend gemacht werden; beim Antrag wurde der Person geholfen.',
    nonCollaboration:
      'Die für die Untersuchung nötigen Unterlagen wurden dreimal schriftlich verlangt und nicht vorgelegt; die Bedürftigkeit konnte nicht festgestellt werden.',
  },
  integrationLaw: 'Gesetz vom 26. Mai 2002 über das Recht auf soziale Eingliederung, Artikel 3, 14 und 16.',
  aidLaw: 'Grundlagengesetz vom 8. Juli 1976 über die öffentlichen Sozialhilfezentren, Artikel 1, 57 und 60.',
  laws: {
    ERIS: 'Grundlagengesetz vom 8. Juli 1976, Artikel 57, und Gesetz vom 2. April 1965, Artikel 5.',
    AMU: 'Grundlagengesetz vom 8. Juli 1976, Artikel 57 § 2, und Königlicher Erlass vom 12. Dezember 1996.',
    HEAT: 'Programmgesetz vom 27. Dezember 2004, Artikel 203 bis 219 (Heizkostenzulage).',
    ENE: 'Gesetz vom 4. September 2002 zur Beauftragung der ÖSHZ mit der Begleitung und Hilfe im Energiebereich, Artikel 2 und 6.',
    REF: 'Gesetz vom 19. Juli 1991 über die Bevölkerungsregister, Artikel 1 § 2, und Grundlagengesetz vom 8. Juli 1976, Artikel 57.',
    PIIS: 'Gesetz vom 26. Mai 2002, Artikel 11 und 13, und Königlicher Erlass vom 11. Juli 2002, Artikel 10 bis 21.',
    INST: 'Gesetz vom 26. Mai 2002, Artikel 14 § 3.',
  },
  lasting: (amount) =>
    `Betrag der Kategorie am Tag des Antrags, abzüglich der anzurechnenden Einkünfte: ${amount} im Monat.`,
  once: (amount) => `Nach den vorgelegten Rechnungen, abzüglich dessen, was andere übernehmen: ${amount}.`,
  urgent: 'Die Person konnte nicht auf die Sitzung warten.',
}
