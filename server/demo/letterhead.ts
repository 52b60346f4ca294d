import type { Letterhead } from '#shared/letters/letterhead.ts'
import type { Paragraphs } from '#shared/letters/paragraphs.ts'
import { logoOfRochemont } from './logo.ts'

/** What stands on the letters of the demo office. The place, the phone and the addresses are invented. */
export const letterhead: Letterhead = {
  languages: ['fr', 'de', 'nl'],
  names: { fr: 'CPAS de Rochemont', nl: 'OCMW Rochemont', de: 'ÖSHZ Rochemont', en: 'CPAS de Rochemont' },
  service: {
    fr: 'Service social',
    nl: 'Sociale dienst',
    de: 'Sozialdienst',
    en: 'Social service (service social)',
  },
  address: 'Place du Perron 1\n9990 Rochemont',
  phone: '0400 99 90 00',
  email: 'accueil@cpas-rochemont.example.be',
  website: 'www.cpas-rochemont.example.be',
  openingHours: {
    fr: 'du lundi au vendredi de 8 h 30 à 12 h ; le mardi et le jeudi aussi de 13 h 30 à 16 h 30',
    nl: 'van maandag tot vrijdag van 8.30 tot 12 uur; op dinsdag en donderdag ook van 13.30 tot 16.30 uur',
    de: 'Montag bis Freitag von 8.30 bis 12 Uhr; dienstags und donnerstags auch von 13.30 bis 16.30 Uhr',
    en: 'Monday to Friday from 8.30 to 12.00; on Tuesday and Thursday also from 13.30 to 16.30',
  },
  logo: logoOfRochemont(),
}

/** The office's own paragraph at the end of each acknowledgement of receipt. */
export const ownParagraphs: Paragraphs = {
  acknowledgement: {
    fr: 'Vous ne pouvez pas vous déplacer ? Dites-le-nous : nous venons chez vous, ou nous vous rencontrons à la maison communale de Rochemont. Vous pouvez toujours venir avec une personne de confiance.',
    nl: 'Kunt u zich niet verplaatsen? Laat het ons weten: wij komen bij u thuis, of wij ontmoeten u in het gemeentehuis van Rochemont. U mag altijd een vertrouwenspersoon meebrengen.',
    de: 'Sie können nicht zu uns kommen? Sagen Sie es uns: Wir kommen zu Ihnen nach Hause oder treffen Sie im Gemeindehaus von Rochemont. Sie dürfen immer eine Vertrauensperson mitbringen.',
    en: 'You cannot come to us? Tell us: we will come to your home, or meet you at the town hall of Rochemont. You may always bring somebody you trust.',
  },
}
