import type { Story } from '../story.ts'

export const debts: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 3, at: '17:17', loggedIn: true },
    person: ['Pauwels', 'Olivier', 'male', '1985-03-24'],
    lives: ['Rue Sainte-Barbe', '36'],
    household: {
      composition: 'withFamily',
      dependentChildren: 2,
      cohabitants: [{ name: 'Laetitia Grégoire', relationship: 'épouse', hasIncome: true }],
    },
    incomes: { Salaire: 2140, 'Salaire de mon épouse': 1320 },
    charges: { 'Prêt hypothécaire': 1090, 'Prêt voiture': 345 },
    debts: { 'Cartes de crédit': 11400, 'Prêts personnels': 17800, Impôts: 2350 },
    asks: ['DEBT'],
    urgency: 'notUrgent',
    story:
      'Je vais être honnête parce que je ne l’ai été avec personne depuis quatre ans. Je joue. Paris sportifs sur le téléphone. Au début 5 €, puis 50, puis la carte de la famille. J’ai fait des prêts pour rembourser les prêts. Ma femme a trouvé un courrier hier et elle n’a pas crié, c’est pire. Elle m’a dit : tu écris toi-même ou je pars avec les filles. Alors j’écris. Je gagne correctement ma vie et je ne sais pas si j’ai le droit de vous demander de l’aide. Je ne veux pas d’argent, surtout ne m’en donnez pas. Je voudrais que quelqu’un prenne les comptes et que je n’y aie plus accès. J’ai supprimé les applications ce matin, j’ai compté, il y en avait neuf. Je peux prendre congé le jour que vous voulez. Elle viendrait aussi. S’il existe quelque chose comme un groupe, le soir, je veux bien le numéro. Voilà, c’est dit, ou plutôt c’est écrit.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 7, at: '12:51' },
    person: ['Rahmani', 'Soraya', 'female', '1978-06-12'],
    lives: ['Rue du Four', '15'],
    debts: { 'Huissiers, trois dossiers': 4200 },
    asks: ['DEBT'],
    story:
      'saisie mobiliere le 14. la television est a ma soeur, comment prouver ? et le lit des enfants ils peuvent ?',
    course: { stage: 'triaged', triagedBy: 'samir', urgency: ['urgent', 'Saisie annoncée le 14'] },
  },
  {
    sent: { language: 'nl', daysAgo: 11, at: '19:01', loggedIn: true },
    person: ['Nijs', 'Carine', 'female', '1972-02-17'],
    lives: ['Quai des Bateliers', '25'],
    household: { composition: 'alone' },
    incomes: { Loon: 1720 },
    charges: { Huur: 680, 'Afbetalingen samen': 690 },
    debts: { Postorderbedrijf: 3100, Kredietkaart: 5600 },
    asks: ['DEBT'],
    story:
      'Ik bestelde kleren om me beter te voelen en stuurde ze nooit terug. De kasten zitten vol met etiketten eraan. Ik kan nu niet meer. Een collega deed budgetbegeleiding bij jullie en zij lacht weer, dat wil ik ook.',
    course: {
      stage: 'contact',
      by: 'lotte',
      notes: {
        contact: [
          'Afspraak na het werk, 17.15 uur. Gevraagd om enkel de brieven mee te brengen, de rest zoeken we samen.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 39, at: '09:18', loggedIn: true },
    person: ['Crommelynck', 'Xavier', 'male', '1980-10-29'],
    lives: ['Avenue des Tilleuls', '14'],
    household: { composition: 'alone' },
    incomes: { Salaire: 1980 },
    charges: { Loyer: 760, 'Saisie sur salaire': 310 },
    debts: { 'Ex-société, ONSS': 23800 },
    asks: ['DEBT', 'LEG'],
    story:
      'Saisie sur salaire depuis mars pour une société que j’ai fermée en 2018. Je vis avec ce qui reste, qui est un chiffre que je préfère ne pas écrire. Médiation de dettes ou règlement collectif, je ne connais pas la différence, mes créanciers si.',
    course: {
      stage: 'inquiry',
      by: 'samir',
      detour: {
        kind: 'released',
        first: 'lotte',
        reason: 'Franstalig dossier met een advocaat: Samir kent de bemiddeling beter.',
      },
      notes: {
        inquiry: [
          'Liste des créanciers : 14. Médiateur agréé de Granville sollicité.',
          'Relance du médiateur ; toujours pas de date. Le délai est dépassé, j’en ai parlé à Brigitte.',
        ],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 57, at: '20:40', loggedIn: true },
    person: ['Van den Bossche', 'Steven', 'male', '1989-01-08'],
    lives: ['Rue de la Station', '58'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    incomes: { Loon: 1850, Kinderbijslag: 190 },
    charges: { Huur: 790 },
    debts: { 'Ziekenhuis en crèche': 2260 },
    asks: ['DEBT'],
    urgency: 'withinDays',
    story:
      'Mijn dochter is te vroeg geboren en haar mama is gestorven. De facturen gaan daarover. Ik krijg ze niet open zonder te huilen, dus stapelen ze zich op. Kan iemand ze voor mij openen.',
    course: {
      stage: 'followUp',
      by: 'lotte',
      outcome: 'granted',
      notes: {
        contact: [
          'Huisbezoek. Ik heb de brieven geopend, hij heeft zijn dochter in slaap gewiegd. Meer was vandaag niet nodig.',
        ],
        inquiry: [
          'Ziekenhuis schrapt een deel van de factuur (verzekering was niet aangesproken). Crèche: afbetaling 40 euro.',
        ],
        followUp: ['Budgetbegeleiding loopt. Rouwgroep in Granville opgezocht, hij denkt erover na.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 112, at: '11:23', loggedIn: true },
    person: ['Fagnoul', 'Monique', 'female', '1962-09-27'],
    lives: ['Rue Haute', '73'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'André Fagnoul', relationship: 'mari', hasIncome: true }],
    },
    incomes: { 'Pension de mon mari': 1510 },
    debts: { 'Caution pour notre fils': 8700 },
    asks: ['DEBT'],
    story:
      'Nous nous sommes portés caution pour notre fils qui a ouvert un bar à jus. Nous n’en voulons pas à notre fils. Nous en voulons un peu aux jus.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      notes: {
        followUp: ['Plan amiable accepté par la banque : 110 € par mois, intérêts gelés. Suivi au service médiation.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 110, at: '18:47', loggedIn: true },
    person: ['Fagnoul', 'André', 'male', '1958-02-03'],
    lives: ['Rue Haute', '73'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'Monique Fagnoul', relationship: 'épouse', hasIncome: false }],
    },
    incomes: { Pension: 1510 },
    debts: { Banque: 8700 },
    asks: ['DEBT'],
    story:
      'Bonjour. Nous avons une dette de 8.700 € comme caution. Mon épouse n’est pas au courant que je vous écris, elle se fait du souci et je préfère régler ça discrètement.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'duplicate',
      reason:
        'Même ménage et même dette que la demande de son épouse, deux jours plus tôt. Chacun voulait ménager l’autre ; reçus ensemble avec leur accord.',
    },
  },
  {
    sent: { language: 'nl', daysAgo: 194, at: '15:15' },
    person: ['Raes', 'Gunther', 'male', '1976-04-14'],
    residence: {
      kind: 'ownAddress',
      street: 'Kerkstraat',
      houseNumber: '88',
      postalCode: '9992',
      municipality: 'Sint-Aldegonde',
    },
    debts: { Diverse: 9000 },
    asks: ['DEBT'],
    story:
      'Ik woon in Sint-Aldegonde maar daar werkt mijn schoonzus bij het OCMW. Daarom kom ik bij jullie, dan weet de familie het niet.',
    course: {
      stage: 'closed',
      by: 'lotte',
      competence: 'notCompetent',
      outcome: 'transferred',
      reason:
        'Woont in Sint-Aldegonde. Doorgestuurd aan de secretaris persoonlijk, met vraag om het dossier voor de schoonzus af te schermen; aanvrager akkoord.',
      notes: { contact: ['Uitgelegd dat wij niet bevoegd zijn, maar dat zijn vrees ernstig genomen wordt.'] },
    },
  },
  {
    sent: { language: 'de', daysAgo: 278, at: '08:35', loggedIn: true },
    person: ['Wiesen', 'Thomas', 'male', '1991-11-11'],
    lives: ['Route de la Forge', '29'],
    incomes: { Lohn: 1760 },
    charges: { Miete: 620, Autokredit: 330 },
    debts: { Ratenkäufe: 6400 },
    asks: ['DEBT', 'FOOD'],
    story:
      'Neues Auto, neues Telefon, neuer Fernseher, alter Fehler. Ich habe ein Haushaltsbuch angefangen, Seite eins ist schon deprimierend. Ich möchte Budgetbegleitung.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'grantedInPart',
      reason: 'Budgetbegleitung ja; Lebensmittelhilfe nein, da das Einkommen nach Umschuldung ausreicht.',
      notes: { followUp: ['Auto verkauft, Fahrrad gekauft. Seite zwölf sieht besser aus.'] },
    },
  },
]
