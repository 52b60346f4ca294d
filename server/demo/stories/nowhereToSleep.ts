import type { Story } from '../story.ts'

export const nowhereToSleep: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 74, at: '15:31' },
    person: ['Traoré', 'Aminata', 'female', '1998-08-20'],
    contact: { preferredWay: 'phone' },
    residence: { kind: 'noFixedAddress', municipality: 'Rochemont' },
    household: { composition: 'loneParent', dependentChildren: 1 },
    asks: ['URG'],
    urgency: 'today',
    story: 'Je suis à la gare avec mon bébé de 5 mois. Le bus est parti. Je n’ai nulle part ce soir.',
    course: {
      stage: 'closed',
      by: 'brigitte',
      outcome: 'grantedUrgently',
      reason: 'Accordé par le président, à ratifier au prochain comité.',
      urgency: ['urgent', 'Mère et nourrisson à la gare, sans abri ce soir'],
      notes: {
        contact: ['Samir est allé à la gare à 16 h. Chambre d’hôtel pour trois nuits, lait et langes achetés.'],
        followUp: ['Ratifié. Place en maison maternelle, accompagnée en train par Julie.'],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 155, at: '22:10', on: 'saturday' },
    person: ['Lauwers', 'Tom', 'male', '1990-03-04'],
    residence: { kind: 'noFixedAddress', municipality: 'Rochemont', stayingAt: 'nu in de inkomhal van het station' },
    asks: ['URG', 'HOUS'],
    urgency: 'today',
    story:
      'Uit de gevangenis sinds gisteren. Ze zeiden dat er een plaats was, er is geen plaats. Ik wil niet terug naar de verkeerde vrienden, echt niet. Bel mij aub, batterij 12 procent',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'grantedUrgently',
      reason: 'Dringende steun door de voorzitter toegekend, bekrachtigd in het comité van die maand.',
      urgency: ['urgent', 'Dakloos na vrijlating'],
      notes: {
        contact: [
          'Maandagochtend om 8.05 uur gebeld, batterij leeg; gevonden in het station. Koffie, noodwoning tot vrijdag.',
        ],
        followUp: ['Plaats in beschut wonen. Hij komt nog eens zeggen hoe het gaat.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 14, at: '10:25' },
    person: ['Ivanov', 'Dimitar', 'male', '1971-09-19'],
    identity: { nationality: 'bulgare' },
    residence: {
      kind: 'institution',
      institution: 'Maison d’accueil Le Gué, Beauvigny',
      postalCode: '9994',
      municipality: 'Beauvigny',
    },
    asks: ['RIS'],
    story:
      'Je suis à la maison d’accueil Le Gué depuis lundi. L’éducatrice dit que comme j’étais inscrit à Valmorin avant, je dois demander à un CPAS, mais elle ne sait pas lequel. Alors j’essaie le vôtre.',
    course: {
      stage: 'closed',
      by: 'samir',
      competence: 'notCompetent',
      outcome: 'transferred',
      reason:
        'Inscrit à Valmorin lors de l’admission au Gué : transmis au CPAS de Valmorin dans les cinq jours, intéressé et maison d’accueil avertis.',
    },
  },
  {
    sent: { language: 'de', daysAgo: 240, at: '19:40' },
    person: ['Unbekannt', 'Micha'],
    contact: { email: '', preferredWay: 'visit' },
    residence: { kind: 'noFixedAddress', municipality: 'Rochemont' },
    asks: ['FOOD'],
    story: 'Hunger',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'noContact',
      ground: 'refusalNotified',
      urgency: ['urgent', 'Ein Wort: Hunger'],
      reason:
        'Nummer nicht vergeben. Zwei Rundgänge am Bahnhof und am Kanal, Streetworker verständigt, niemand kennt ihn. Ablehnung am Amt ausgehängt.',
      notes: {
        contact: [
          'Am selben Tag gesucht. Lebensmittelpaket beim Empfang hinterlegt, Name „Micha“.',
          'Zweiter Rundgang, nichts. Das Paket bleibt bereit.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 330, at: '14:50' },
    person: ['Goffin', 'Jean-Pierre', 'male', '1964-11-05'],
    contact: { email: '' },
    residence: { kind: 'noFixedAddress', municipality: 'Rochemont', stayingAt: 'camping de la Boucle, caravane' },
    asks: ['INST', 'RENT'],
    story:
      'J’ai trouvé un vrai appartement après six ans de caravane. Rue du Four, au premier. Le propriétaire veut bien de moi. J’ai deux chaises et un poêle. On m’a dit qu’il existe une prime pour commencer.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      notes: {
        inquiry: ['Résidence au camping établie depuis six ans par le garde champêtre. Jamais reçu la prime.'],
        followUp: ['Lit, table, cuisinière achetés à la ressourcerie. Il a mis un rideau rouge.'],
      },
    },
  },
]
