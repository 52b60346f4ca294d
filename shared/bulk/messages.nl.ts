import type { BulkMessages } from './messages.fr.ts'

export const bulkNl: BulkMessages = {
  acts: {
    triaged: 'getrieerd',
    claimed: 'opgenomen',
    released: 'vrijgegeven',
    assigned: 'toegewezen',
    takenOver: 'overgenomen van een collega',
    inquiryStarted: 'sociaal onderzoek gestart',
    proposed: 'verslag en voorstel ingediend',
    sentBack: 'teruggestuurd naar het onderzoek',
    closed: 'afgesloten',
    closedEarly: 'afgesloten zonder beslissing',
    reopened: 'heropend',
    labelled: 'label toegevoegd',
    unlabelled: 'label weggenomen',
    restReleased: 'teruggezet in de lijst',
  },
  takeBack: {
    region: 'Wat u zopas deed',
    done: (number, act) => `${number}: ${act}`,
    verb: 'Ongedaan maken',
    left: (seconds) => `${seconds} s`,
    takenBack: (number) => `${number}: ongedaan gemaakt, de aanvraag is zoals voorheen.`,
  },
}
