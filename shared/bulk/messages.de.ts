import type { BulkMessages } from './messages.fr.ts'

export const bulkDe: BulkMessages = {
  acts: {
    triaged: 'gesichtet',
    claimed: 'übernommen',
    released: 'freigegeben',
    assigned: 'zugewiesen',
    takenOver: 'von einer anderen Person übernommen',
    inquiryStarted: 'Sozialuntersuchung begonnen',
    proposed: 'Bericht und Vorschlag vorgelegt',
    sentBack: 'an die Untersuchung zurückgegeben',
    closed: 'abgeschlossen',
    closedEarly: 'ohne Beschluss abgeschlossen',
    reopened: 'wieder geöffnet',
    labelled: 'Etikett hinzugefügt',
    unlabelled: 'Etikett entfernt',
    restReleased: 'in die Liste zurückgelegt',
  },
  takeBack: {
    region: 'Was Sie gerade getan haben',
    done: (number, act) => `${number}: ${act}`,
    verb: 'Rückgängig machen',
    left: (seconds) => `${seconds} s`,
    takenBack: (number) => `${number}: rückgängig gemacht, der Antrag ist wie zuvor.`,
  },
}
