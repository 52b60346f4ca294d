import type { Story } from '../story.ts'

export const homeless: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 1, at: '02:12', on: 'sunday' },
    person: ['Lambrechts', 'Eddy', 'male', '1974-01-01'],
    contact: { email: '', phone: '', preferredWay: 'visit' },
    residence: {
      kind: 'noFixedAddress',
      municipality: 'Rochemont',
      stayingAt: 'derrière la salle omnisports, sous l’auvent',
    },
    asks: ['URG', 'HOUS'],
    urgency: 'today',
    story:
      'Je tape sur le téléphone d’un gars du club. On est dehors à deux avec le chien. Il gèle. Le foyer prend pas les chiens.',
    extra: { pets: { value: 'un chien, Gamin, vacciné', origin: 'declared' } },
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 3, at: '09:12' },
    person: ['Claeys', 'Sandra', 'female', '1985-05-13'],
    contact: { preferredWay: 'email', preferredTime: 'gsm alleen op te laden in de bibliotheek' },
    residence: {
      kind: 'noFixedAddress',
      municipality: 'Rochemont',
      stayingAt: 'in mijn wagen, parking van de sporthal',
    },
    situation: { work: 'Vier vijfde in een rusthuis, nachtdienst' },
    incomes: { Loon: 1650 },
    asks: ['HOUS', 'REF', 'RENT'],
    urgency: 'withinDays',
    story:
      'Ik werk en ik slaap in mijn auto. Ik weet dat dat raar klinkt. Na de breuk had ik drie weken om iets te vinden en de huren zijn niet te betalen als je alleen bent en twee maanden waarborg moet voorschieten. ’s Nachts verzorg ik oude mensen, overdag zoek ik een parking in de schaduw. Niemand op het werk weet het. Mag dat alstublieft zo blijven?',
    course: { stage: 'triaged', triagedBy: 'lotte', urgency: ['soon', 'Slaapt in de wagen, vriesweer aangekondigd'] },
  },
  {
    sent: { language: 'fr', daysAgo: 7, at: '15:00' },
    person: ['Popescu', 'Florin', 'male', '1983-10-27'],
    identity: { nationality: 'roumaine', birthPlace: 'Bacău' },
    contact: { interpreterFor: 'roumain', email: '' },
    residence: {
      kind: 'noFixedAddress',
      municipality: 'Rochemont',
      stayingAt: 'chantier de la rue de l’Écluse, le patron nous laisse dormir',
    },
    asks: ['URG', 'LEG'],
    story:
      'bonjour je travaille construction patron pas payer 2 mois. dormir dans le chantier. je veux mon argent et rentrer maison ou travailler normal. merci monsieur madame',
    course: {
      stage: 'contact',
      by: 'samir',
      urgency: ['urgent', 'Dort sur un chantier, salaires impayés'],
      aidTypes: ['URG', 'LEG', 'HOUS'],
      notes: {
        contact: [
          'Allé sur place avec l’interprète (téléphone). Trois hommes dans la même situation. Rendez-vous avec l’inspection sociale pris avec leur accord.',
          'Deux nuits d’abri obtenues pour les trois. Suite à voir avec Brigitte : compétence pour les deux autres ?',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 16, at: '11:44' },
    person: ['Noël', 'Isabelle', 'female', '1967-12-25'],
    residence: { kind: 'withOthers', municipality: 'Rochemont', stayingAt: 'chez une ancienne collègue, canapé' },
    incomes: { Mutuelle: 1180 },
    asks: ['REF', 'HOUS'],
    story:
      'J’ai quitté la région pour une histoire d’amour, l’histoire est finie et je n’ai plus d’adresse nulle part. Radiée. Sans adresse plus de mutuelle bientôt, sans mutuelle plus de médicaments. Il parait que le CPAS peut prêter son adresse ? Mon amie est gentille mais son propriétaire compte les brosses à dents.',
    course: {
      stage: 'inquiry',
      by: 'julie',
      detour: {
        kind: 'reopened',
        closedBecause: 'Retire sa demande par e-mail : elle part chez sa sœur à Valmorin.',
        reason: 'Revenue après quatre jours, la sœur n’avait pas la place. Ne pas lui faire tout recommencer.',
      },
      notes: {
        inquiry: [
          'Conditions de l’adresse de référence réunies ; radiation confirmée par la population. Mutuelle prévenue, maintient les droits un mois.',
        ],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 16, at: '08:08' },
    person: ['Thelen', 'Günter', 'male', '1959-06-03'],
    contact: { email: '', helper: 'Pfarrer Kohnen, katholische Gemeinde', phone: '' },
    residence: { kind: 'noFixedAddress', municipality: 'Rochemont', stayingAt: 'Pfarrheim, Notbett' },
    asks: ['REF', 'RIS', 'INST'],
    story:
      'Hier schreibt Pfarrer Kohnen für Herrn Thelen, der das nicht selbst kann und auch nicht gern möchte. Er schläft seit drei Wochen bei uns. Er hat elf Jahre auf einem Kahn gelebt, der Kahn ist verkauft. Ich glaube, er hätte gern wieder ein eigenes Bett und eine Tür mit Schlüssel.',
    course: {
      stage: 'proposal',
      by: 'jonas',
      notes: {
        contact: [
          'Gespräch im Pfarrheim, mit Kaffee. Er redet wenig, hört aber genau zu. Vollmacht für den Pfarrer unterschrieben.',
        ],
        inquiry: [
          'Keine Rente beantragt! Antrag gemeinsam gestellt. Kleine Wohnung am Quai des Bateliers in Aussicht.',
        ],
        proposal: ['Eingliederungseinkommen, Bezugsadresse bis zum Einzug, danach Einrichtungsprämie.'],
      },
    },
  },
]
