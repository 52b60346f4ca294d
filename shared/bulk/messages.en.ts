import type { BulkMessages } from './messages.fr.ts'

export const bulkEn: BulkMessages = {
  acts: {
    triaged: 'triaged',
    claimed: 'taken on',
    released: 'given back',
    assigned: 'assigned',
    takenOver: 'taken over from a colleague',
    inquiryStarted: 'social inquiry started',
    proposed: 'report and proposal handed in',
    sentBack: 'sent back to the inquiry',
    closed: 'closed',
    closedEarly: 'closed without a decision',
    reopened: 'reopened',
    labelled: 'label added',
    unlabelled: 'label removed',
    restReleased: 'put back in the list',
  },
  takeBack: {
    region: 'What you just did',
    done: (number, act) => `${number}: ${act}`,
    verb: 'Take back',
    left: (seconds) => `${seconds} s`,
    takenBack: (number) => `${number}: taken back, the request is as it was.`,
  },
}
