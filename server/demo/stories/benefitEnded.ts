import type { Story } from '../story.ts'

export const benefitEnded: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 33, at: '13:33', loggedIn: true },
    person: ['Collignon', 'Thierry', 'male', '1968-02-05'],
    identity: { civilStatus: 'séparé', nationality: 'belge' },
    lives: ['Rue de la Station', '41'],
    household: { composition: 'alone' },
    situation: { work: 'Imprimeur pendant 29 ans' },
    benefitEndsIn: -12,
    charges: { Loyer: 560 },
    savings: 95,
    asks: ['RIS', 'FOOD'],
    urgency: 'today',
    urgencyReason: 'plus rien sur le compte',
    story:
      'J’étais imprimeur. Plus de chômage depuis deux semaines. Plus rien au frigo depuis mardi. Je vous remercie.',
    course: {
      stage: 'decided',
      by: 'julie',
      outcome: 'granted',
      urgency: ['urgent', 'Sans nourriture ; colis remis le jour du tri'],
      notes: {
        contact: [
          'Passé à l’accueil : colis et bon d’achat de 40 € remis par Nadine. Très digne, s’excuse de déranger.',
        ],
        inquiry: [
          'Visite à domicile : presque pas de meubles, tout vendu. Aime expliquer son métier ; penser à l’atelier de reliure de la commune (art. 60).',
        ],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 47, at: '08:15', loggedIn: true },
    person: ['Aerts', 'Dirk', 'male', '1970-10-10'],
    lives: ['Quai des Bateliers', '2'],
    household: { composition: 'alone' },
    charges: { Huur: 590, 'Internet en gsm': 62 },
    asks: ['RIS'],
    story:
      'Geachte, volgens de brief van de RVA ben ik uitgesloten vanaf de eerste van deze maand. In bijlage had ik de brief willen steken maar het formulier neemt geen bijlagen aan. Ik ben alleen, ik heb geen auto en geen spaargeld. Ik kan met de trein komen, niet voor 9.40 uur want dan pas is er een.',
    course: {
      stage: 'followUp',
      by: 'lotte',
      outcome: 'granted',
      notes: {
        contact: ['Afspraak om 10 uur wegens de trein. Brief van de RVA gezien en gekopieerd.'],
        followUp: ['Eerste betaling bevestigd. GPMI: gesprek op de 14e, wil graag iets met boten doen.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 96, at: '20:12', loggedIn: true },
    person: ['Hautecœur', 'Mélanie', 'female', '1987-08-08'],
    lives: ['Impasse du Lavoir', '4'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    incomes: { 'Allocations familiales': 228 },
    charges: { Loyer: 655 },
    asks: ['RIS'],
    urgency: 'withinDays',
    story:
      'Bonjour, je vous écris parce que mon droit au chômage est terminé depuis lundi. J’élève seule ma fille de 4 ans. La crèche du soir n’existe pas ici et on me propose que des horaires de soir. Je me sens coincée, comme dans un couloir où toutes les portes disent de revenir avec un autre papier.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      notes: {
        inquiry: ['Visite faite. Enfant souriante, logement humide (signalé au service logement).'],
        followUp: ['Place trouvée à l’accueil extrascolaire jusqu’à 18 h 30. Dossier repris dans le suivi ordinaire.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 148, at: '17:05', loggedIn: true },
    person: ['Kabongo', 'Jean-Bosco', 'male', '1978-04-17'],
    identity: { nationality: 'belge', birthPlace: 'Kananga' },
    lives: ['Rue Haute', '61'],
    household: { composition: 'withFamily', dependentChildren: 4 },
    incomes: { 'Allocations familiales': 902 },
    charges: { Loyer: 890 },
    debts: { 'Avance d’un cousin': 600 },
    asks: ['RIS', 'EMP', 'FOOD'],
    urgency: 'withinDays',
    story:
      'Nous sommes six. J’ai un diplôme d’ingénieur agronome qui ne compte pas ici, j’ai donc conduit des bus, puis mon dos. Le chômage s’est arrêté. Je ne veux pas rester à la maison, mes enfants doivent me voir partir le matin.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'granted',
      notes: {
        inquiry: ['Équivalence du diplôme jamais demandée : dossier introduit avec l’aide du service.'],
        followUp: ['Art. 60 aux espaces verts de la commune à partir du mois prochain. « Mes plantes, enfin. »'],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 176, at: '21:59' },
    person: ['Van Damme', 'Yannick', 'male', '1996-01-12'],
    lives: ['Rue Basse', '10'],
    household: { composition: 'withOthers' },
    asks: ['RIS'],
    story: 'dop is gedaan. wil leefloon. geen tijd voor afspraken in de voormiddag',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'refused',
      ground: 'willingnessToWork',
      reason: 'Drie passende werkaanbiedingen zonder reden geweigerd; werd gehoord door het comité.',
      notes: {
        contact: ['Afspraak om 14 uur gegeven; niet gekomen. Nieuwe afspraak per brief.'],
        inquiry: [
          'Gekomen. Wil „iets met muziek”. Contact met de arbeidsbegeleider geregeld, tweemaal niet opgedaagd.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 220, at: '10:40', loggedIn: true },
    person: ['Simonis', 'Anne-Françoise', 'female', '1979-05-19'],
    lives: ['Avenue des Tilleuls', '88'],
    benefitEndsIn: 360,
    incomes: { Chômage: 1598 },
    asks: ['RIS'],
    story:
      'Je préfère m’y prendre à l’avance : mon chômage s’arrête dans un an. Faut-il déjà s’inscrire chez vous ? Merci d’avance pour le renseignement.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'informationOnly',
      reason:
        'Encore au chômage. Expliqué par téléphone les conditions et le moment d’introduire ; lettre de confirmation envoyée.',
      notes: { contact: ['Appel de 20 minutes, très clair des deux côtés. Elle reviendra un mois avant la fin.'] },
    },
  },
  {
    sent: { language: 'de', daysAgo: 262, at: '12:49', loggedIn: true },
    person: ['Hilgers', 'Ralf', 'male', '1982-09-09'],
    lives: ['Place du Perron', '11'],
    household: { composition: 'withPartner' },
    incomes: { 'Lohn der Partnerin': 1450 },
    asks: ['RIS'],
    story:
      'Ende der Arbeitslosigkeit am 1. Die Miete geht noch, der Rest nicht mehr lange. Ich habe am Montag ein Vorstellungsgespräch, drücken Sie mir die Daumen.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'withdrawn',
      reason: 'Zieht den Antrag schriftlich zurück: Vollzeitstelle in der Schreinerei ab dem 15.',
      notes: { contact: ['Daumen haben geholfen: Er hat die Stelle. Schriftliche Rücknahme angefordert.'] },
    },
  },
]
