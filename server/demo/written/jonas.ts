import type { WrittenOn } from './written.ts'

const integration = 'Gesetz vom 26. Mai 2002 über das Recht auf soziale Eingliederung, Artikel 3, 10 und 14 § 1.'
const aid = 'Grundlagengesetz vom 8. Juli 1976 über die ÖSHZ, Artikel 1, 57 und 60 § 3.'

export const byJonas: WrittenOn = {
  'Lenz Markus': {
    report:
      'Herr Lenz arbeitet über eine Zeitarbeitsfirma, seit dem Sommer nur noch zwei Tage in der Woche: im Schnitt der letzten drei Monate 760 €. Er wohnt allein in einem möblierten Zimmer mit Kochnische, Miete 540 €.\nMietrückstand 1.080 €, vom Vermieter bestätigt; Frist bis Monatsende. Herr Lenz ist zu jeder Arbeit bereit, Bewerbungen liegen vor.',
    aids: {
      HOUS: {
        sum: [540, 'once'],
        calculation: 'Rückstand 1.080 €: eine Monatsmiete von 540 € durch das Zentrum, der Rest in neun Raten zu 60 €.',
        facts:
          'Der Rückstand ist belegt, und der Vermieter verzichtet auf die Räumung, wenn eine Miete sofort gezahlt wird. Den Rest kann Herr Lenz in Raten tragen.',
        law: aid,
      },
      RIS: {
        sum: [554.2, 'monthly'],
        calculation:
          'Kategorie 2 (alleinstehend): 1.314,20 €. Anzurechnender Lohn: 760,00 €. Rest: 554,20 € im Monat, vor der Freistellung.',
        facts:
          'Herr Lenz wohnt allein, beim Hausbesuch festgestellt. Sein schwankender Lohn liegt unter dem Eingliederungseinkommen; er sucht nachweislich Arbeit und hat keine anderen Rechte.',
        law: integration,
      },
    },
  },
  'Thelen Günter': {
    report:
      'Herr Thelen hat elf Jahre auf einem Kahn gelebt, der verkauft wurde. Seit Wochen schläft er im Pfarrheim. Nirgends mehr eingetragen. Vollmacht für Pfarrer Kohnen.\nKeine Rente beantragt: Antrag gemeinsam gestellt, Bescheid in etwa vier Monaten. Keine Einkünfte, kein Erspartes.\nEine kleine Wohnung am Quai des Bateliers ist in Aussicht.',
    aids: {
      REF: {
        facts:
          'Herr Thelen hat keinen Wohnsitz mehr und kann keinen aus eigenen Mitteln nehmen; er bittet das Zentrum um Hilfe, um eine Wohnung zu finden, und hält den Kontakt.',
        law: 'Gesetz vom 19. Juli 1991 über die Bevölkerungsregister, Artikel 1 § 2, und Grundlagengesetz vom 8. Juli 1976, Artikel 57.',
      },
      RIS: {
        sum: [1314.2, 'monthly'],
        calculation: 'Kategorie 2 (alleinstehend, obdachlos): 1.314,20 €. Einkünfte: 0 €. Rest: 1.314,20 € im Monat.',
        facts:
          'Herr Thelen hat weder Einkünfte noch Vermögen. Die Rente ist beantragt, wird aber erst in Monaten gezahlt; sein Alter befreit ihn von der Arbeitssuche.',
        law: integration,
      },
      INST: {
        sum: [1776.07, 'once'],
        calculation: 'Ein Zwölftel des Jahresbetrags der Kategorie 3: 1.776,07 €, zahlbar beim Einzug.',
        facts:
          'Mit dem Einzug verliert Herr Thelen seine Eigenschaft als Obdachloser. Er besitzt keine Möbel und hat diese Prämie noch nie erhalten.',
        law: 'Gesetz vom 26. Mai 2002, Artikel 14 § 3.',
      },
    },
  },
  'Pauels Christine': {
    report:
      'Frau Pauels pflegt seit vier Jahren ihren bettlägerigen Mann. Einziges Einkommen: seine Invalidität, 1.480 €. Kredit 410 €, Pflegematerial 130 €.\nHausbesuch: alles sehr gepflegt, sie selbst sichtbar erschöpft und seit zwei Jahren ohne Arzt.',
    aids: {
      MED: {
        sum: [130, 'monthly'],
        months: 12,
        calculation: 'Pflegematerial laut Apotheke: im Schnitt 130 € im Monat.',
        facts:
          'Das Pflegematerial ist verschrieben, die Krankenkasse übernimmt nur einen Pauschalbetrag, und nach Kredit und Haushalt bleibt dafür nichts.',
        law: aid,
      },
      CARE: {
        months: 12,
        facts:
          'Frau Pauels kann die Pflege nicht mehr allein tragen; zweimal in der Woche Familienhilfe verschafft ihr Zeit für den eigenen Arzt und für Ruhe.',
        law: aid,
      },
    },
  },
  'Mertes Alois': {
    report:
      'Herr und Frau Mertes heizen mit Heizöl. Rente zusammen 1.790 €; bevorzugt versichert (erhöhte Kostenerstattung). Rechnung über 1.000 Liter, Lieferung und Antrag innerhalb der sechzig Tage.\nHerr Mertes darf künftig wieder mit der Rechnung an den Schalter kommen.',
    aids: {
      HEAT: {
        sum: [210, 'once'],
        calculation: '1.000 Liter mal 0,21 € = 210 €, Höchstbetrag für die Heizperiode nicht überschritten.',
        facts:
          'Der Haushalt hat Anspruch auf die erhöhte Kostenerstattung, die Rechnung wurde innerhalb von sechzig Tagen nach der Lieferung vorgelegt, und das Öl dient der Heizung der eigenen Wohnung.',
        law: 'Programmgesetz vom 27. Dezember 2004, Artikel 203 bis 219 (Heizkostenzulage).',
      },
    },
  },
  'Niessen Vanessa': {
    report:
      'Frau Niessen erzieht zwei Kinder allein. Teilzeit 930 €, Kindergeld 430 €, Miete 700 €, Betreuung 220 €. Mehr Stunden lassen die Öffnungszeiten der Betreuung nicht zu.\nHausbesuch um 16 Uhr, mit beiden Kindern.',
    aids: {
      RIS: {
        sum: [846.07, 'monthly'],
        calculation:
          'Kategorie 3 (Familie zu Lasten): 1.776,07 €. Anzurechnender Lohn: 930,00 €. Rest: 846,07 € im Monat, vor der Freistellung.',
        facts:
          'Der Lohn aus zwanzig Stunden liegt unter dem Eingliederungseinkommen der Kategorie. Mehr zu arbeiten lässt die Betreuung der Kinder nachweislich nicht zu.',
        law: integration,
      },
      PART: {
        sum: [190, 'once'],
        calculation: 'Beitrag des Turnvereins für zwei Kinder: 2 × 95 €.',
        facts:
          'Beide Kinder möchten in den Turnverein, was ihrer Entwicklung dient; nach Miete und Betreuung bleibt dafür im Budget kein Spielraum.',
        law: aid,
      },
    },
  },
  'Al-Masri Khaled': {
    report:
      'Herr und Frau Al-Masri, anerkannte Flüchtlinge aus Aleppo. Frau Al-Masri erwartet in sechs Wochen ein Kind. Keine Einkünfte, Miete 680 €. Herr Al-Masri ist Zahntechniker und besucht den Deutschkurs B1 in Hochfels.\nHausbesuch: Bett und Fenster, sonst fast nichts. Babybett über die Kleiderkammer besorgt. Ein Labor in Hochfels sucht einen Zahntechniker.',
    aids: {
      RIS: {
        sum: [1752.26, 'monthly'],
        calculation:
          'Bis zur Geburt zweimal Kategorie 1: 2 × 876,13 € = 1.752,26 € im Monat; ab der Geburt Kategorie 3.',
        facts:
          'Das Paar wohnt zusammen in Rochemont und hat keine Einkünfte. Herr Al-Masri lernt Deutsch und sucht Arbeit in seinem Beruf; Frau Al-Masri ist aus gesundheitlichen Gründen befreit.',
        law: integration,
      },
      ONE: {
        sum: [450, 'once'],
        calculation: 'Kinderwagen 150 €, Erstausstattung 180 €, Kühlschrank aus zweiter Hand 120 €: 450 €.',
        facts:
          'In sechs Wochen kommt ein Kind in eine Wohnung ohne Kühlschrank und ohne Ausstattung; die Geburtsprämie wird erst danach ausgezahlt und ist beantragt.',
        law: aid,
      },
    },
  },
}
