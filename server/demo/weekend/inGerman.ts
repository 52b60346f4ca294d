import type { Story } from '../story.ts'

export const inGerman: readonly Story[] = [
  {
    sent: { language: 'de', daysAgo: 1, at: '09:44', loggedIn: true },
    person: ['Kreutz', 'Marion', 'female', '1976-10-21'],
    lives: ['Place du Perron', '24'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    incomes: { Krankengeld: 1240, Kindergeld: 194 },
    charges: { Miete: 710 },
    asks: ['HOUS'],
    story:
      'Nach meiner Operation bin ich seit November im Krankenstand und bekomme nur noch 60 Prozent. Die Miete habe ich bis jetzt immer bezahlt, jetzt reicht es nicht mehr. Ab Mai darf ich laut Arzt wieder halbtags arbeiten.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'de', daysAgo: 2, at: '17:37' },
    person: ['Dahmen', 'Leon', 'male', '2002-04-30'],
    lives: ['Rue Haute', '46', '1'],
    situation: { work: 'Lehre als Elektriker abgebrochen' },
    asks: ['RIS'],
    story:
      'Mein Lehrbetrieb ist in Konkurs gegangen und beim Arbeitsamt sagt man mir, ich hätte noch keinen Anspruch. Ich wohne seit einem Jahr allein. Ich würde sofort woanders weiterlernen, aber bis dahin muss ich etwas essen.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'de', daysAgo: 0, at: '07:31', loggedIn: true },
    person: ['Faymonville', 'Käthe', 'female', '1944-09-03'],
    contact: { email: '', helper: 'Ihre Tochter' },
    lives: ['Chemin des Ardoisières', '28'],
    incomes: { Pension: 1290 },
    asks: ['CARE'],
    story:
      'Ich schreibe für meine Mutter. Sie kommt allein nicht mehr in die Badewanne und lässt niemanden Fremden ins Haus. Vielleicht hilft es, wenn jemand vom ÖSHZ einmal mit mir zusammen kommt.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'de', daysAgo: 1, at: '15:20' },
    person: ['Rexhepi', 'Blerta', 'female', '1988-12-12'],
    contact: { interpreterFor: 'Albanisch' },
    lives: ['Rue Sainte-Barbe', '31'],
    household: { composition: 'withFamily', dependentChildren: 2 },
    asks: ['MED'],
    story:
      'Mein Sohn braucht eine Brille und die Zahnärztin will für meine Tochter 230 Euro im Voraus. Mein Mann arbeitet auf Baustellen, im Winter ist fast nichts. Wir haben erst seit Kurzem die orange Karte.',
    course: { stage: 'received' },
  },
]
