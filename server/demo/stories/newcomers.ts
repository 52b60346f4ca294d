import type { Story } from '../story.ts'

export const newcomers: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 2, at: '19:11' },
    person: ['Hakimi', 'Zahra', 'female', '1993-03-21'],
    identity: { nationality: 'afghane', birthPlace: 'Hérat', civilStatus: 'mariée' },
    contact: { interpreterFor: 'dari' },
    lives: ['Rue de la Station', '91', '3'],
    household: {
      composition: 'withFamily',
      dependentChildren: 2,
      cohabitants: [
        { name: 'Reza Hakimi', relationship: 'mari', birthDate: '1988-06-05', hasIncome: false },
        { name: 'Parisa Hakimi', relationship: 'fille', birthDate: '2017-01-30', hasIncome: false },
        { name: 'Omid Hakimi', relationship: 'fils', birthDate: '2022-04-11', hasIncome: false },
      ],
    },
    situation: { residencePermit: 'Protection subsidiaire, décision du mois passé', waitingFor: 'Carte à la commune' },
    asks: ['RIS', 'RENT', 'INST'],
    urgency: 'withinDays',
    story:
      'Bonjour. Nous avons le papier positif. Nous devons quitter le centre dans deux mois. Une dame de Rochemont donne une maison petite, il faut la garantie et les meubles. Mon mari était professeur de mathématique, il apprend le français avec les enfants. Je veux apprendre aussi. Merci pour la Belgique.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 7, at: '11:29' },
    person: ['Tesfay', 'Yonas', 'male', '1997-07-17'],
    identity: { nationality: 'Eritrese', niss: '97.07.17-001.99' },
    contact: { interpreterFor: 'Tigrinya' },
    lives: ['Rue Basse', '71'],
    household: { composition: 'withOthers' },
    situation: { residencePermit: 'A-kaart', work: 'Nog niet, wel Nederlandse les niveau 1.2' },
    asks: ['RIS', 'EMP'],
    story:
      'Ik woon nu in Rochemont met twee vriend. Ik kan fiets maken, alle fiets. Ik zoek werk en ook school. De brief van OCMW vorige stad is stop. Dank u wel.',
    course: {
      stage: 'contact',
      by: 'lotte',
      notes: {
        contact: [
          'Rijksregisternummer klopt niet (controlecijfer): kaart vragen op de afspraak. Tolk telefonisch geboekt voor maandag 14 uur.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 15, at: '13:13' },
    person: ['Kovalenko', 'Oksana', 'female', '1980-08-24'],
    identity: { nationality: 'ukrainienne', birthPlace: 'Kharkiv', civilStatus: 'mariée, mari resté là-bas' },
    lives: ['Place du Perron', '14'],
    residence: { kind: 'withOthers', stayingAt: 'famille d’accueil Delhaye' },
    household: {
      composition: 'withFamily',
      dependentChildren: 1,
      cohabitants: [
        { name: 'Daryna Kovalenko', relationship: 'fille', birthDate: '2012-10-14', hasIncome: false },
        { name: 'Lidia Kovalenko', relationship: 'belle-mère', birthDate: '1951-05-09', hasIncome: false },
      ],
    },
    situation: { residencePermit: 'Carte A, protection temporaire' },
    asks: ['ERIS', 'MED', 'HOUS'],
    story:
      'Je traduis avec le téléphone. La famille Delhaye est très bonne avec nous depuis longtemps mais ils ont eux-mêmes un bébé maintenant. Nous cherchons un petit logement, même une pièce. Ma belle-mère a besoin de pilules pour le cœur. Je suis comptable. Je peux compter en toutes les langues.',
    course: {
      stage: 'inquiry',
      by: 'samir',
      notes: {
        inquiry: [
          'Vue avec la famille Delhaye, séparation en bons termes. Carte médicale faite en attendant. Logement de la commune visité jeudi.',
        ],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 15, at: '15:35' },
    person: ['Al-Masri', 'Khaled', 'male', '1986-09-15'],
    identity: { nationality: 'syrisch', birthPlace: 'Aleppo' },
    lives: ['Rue Sainte-Barbe', '28'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'Rima Al-Masri', relationship: 'Ehefrau, schwanger', hasIncome: false }],
    },
    situation: { residencePermit: 'anerkannter Flüchtling', studies: 'Deutschkurs B1 in Hochfels' },
    charges: { Miete: 680 },
    asks: ['RIS', 'ONE'],
    urgency: 'withinDays',
    story:
      'Ich bin Zahntechniker. Meine Frau bekommt das Kind in sechs Wochen. Wir haben ein Bett und ein Fenster mit schöner Aussicht, sonst noch nichts. Ich schreibe selbst auf Deutsch, Entschuldigung für Fehler.',
    course: {
      stage: 'proposal',
      by: 'jonas',
      notes: {
        inquiry: ['Hausbesuch. Die Aussicht stimmt. Babybett über die Kleiderkammer besorgt.'],
        proposal: [
          'Eingliederungseinkommen Kat. 3 ab Geburt, vorher zweimal Kat. 1; Labor in Hochfels sucht einen Zahntechniker!',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 32, at: '10:47', loggedIn: true },
    person: ['Fernandes', 'Nuno', 'male', '1990-12-08'],
    identity: { nationality: 'portugaise', civilStatus: 'cohabitant légal' },
    lives: ['Route de la Forge', '51'],
    household: { composition: 'withFamily', dependentChildren: 1 },
    situation: {
      work: 'Couvreur, tombé d’un toit',
      health: 'Bassin fracturé',
      waitingFor: 'Assurance loi de l’employeur, qui conteste',
    },
    incomes: { 'Ménages de ma compagne': 640 },
    charges: { Loyer: 740 },
    asks: ['RIS', 'ADV', 'LEG'],
    urgency: 'withinDays',
    story:
      'Je suis couvreur, je suis tombé. Le patron dit que je n’étais pas déclaré ce jour-là. J’étais déclaré la veille et le lendemain, il faut croire que je suis tombé un jour qui n’existe pas. Je suis couché, ma compagne fait des ménages.',
    course: {
      stage: 'decided',
      by: 'julie',
      outcome: 'granted',
      notes: {
        inquiry: [
          'Visite à l’hôpital puis à domicile. Syndicat et inspection saisis. Séjour en ordre, résident depuis 9 ans.',
        ],
        decided: ['Notification à faire partir, il demande aussi une copie pour son syndicat.'],
      },
    },
  },
]
