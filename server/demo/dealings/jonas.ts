import { type DealingsOn, ourOffice } from './dealing.ts'

export const ofJonas: DealingsOn = {
  'Brandt Silke': [
    { back: 4, at: 9, tried: 'phone', reached: true, remark: 'Die Nachbarin hat abgenommen.' },
    { back: 2, at: 10, promised: 'Den Hausarzt noch einmal anrufen', due: 0 },
    {
      back: 2,
      at: 10.2,
      meets: 'homeVisit',
      on: 0,
      time: '10:00',
      minutes: 60,
      place: 'Place du Perron 9, mit der Nachbarin',
    },
  ],
  'Jost Manuela': [
    { back: 6, at: 9, asked: ['jobseekerRegistration', 'studyEnrolment', 'leaseOrOwnership'] },
    {
      back: 4,
      at: 9,
      meets: 'interview',
      on: -1,
      time: '15:00',
      minutes: 45,
      place: `${ourOffice}, mit der Arbeitsvermittlung`,
    },
    { back: 3, at: 9.4, arrived: 'leaseOrOwnership' },
    { back: 1, at: 9.2, arrived: 'studyEnrolment' },
  ],
  'Lenz Markus': [
    { back: 6, at: 14, asked: ['rentReceipt'] },
    { back: 1, at: 14.5, arrived: 'rentReceipt' },
    { back: 1, at: 15, promised: 'Dem Vermieter den Tag der Sitzung mitteilen', due: 0 },
  ],
  'Thelen Günter': [
    {
      back: 4,
      at: 11,
      promised: 'Sagen, wann der Mietvertrag unterschrieben wird',
      by: 'third',
      third: 'Pfarrer Kohnen',
      due: -1,
    },
  ],
  'Al-Masri Khaled': [{ back: 3, at: 15, meets: 'interview', on: 1, time: '11:00', minutes: 45, place: ourOffice }],
  'Mertes Alois': [
    { back: 8, at: 10, delivered: 57 },
    { back: 1, at: 11, promised: 'Ihn anrufen, sobald der Brief fertig ist', due: 1 },
  ],
  'Niessen Vanessa': [
    { back: 8, at: 10, noted: 'piisOffered' },
    { back: 2, at: 16, meets: 'interview', on: 2, time: '16:00', minutes: 45, place: ourOffice },
  ],
}
