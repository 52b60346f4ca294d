import { type DealingsOn, ourOffice } from './dealing.ts'

export const ofBrigitte: DealingsOn = {
  'Santoro Gianni': [
    { back: 5, at: 13, tried: 'visit', reached: true, remark: 'Au salon, porte fermée.' },
    { back: 3, at: 9, meets: 'interview', on: 1, time: '09:00', minutes: 60, place: `${ourOffice}, avec son épouse` },
    { back: 3, at: 9.2, promised: 'Ouvrir le dossier d’incapacité avec la mutualité', due: 0 },
  ],
  'Benkirane Inès': [
    { back: 8, at: 11, asked: ['studyEnrolment', 'householdIncomeProof', 'bankStatements'] },
    {
      back: 6,
      at: 11,
      promised: 'Répondre à notre courrier sur leurs ressources',
      by: 'third',
      third: 'Ses parents, à Tétouan',
      due: -1,
    },
    { back: 1, at: 11.2, arrived: 'bankStatements' },
  ],
  'Okafor Blessing': [{ back: 2, at: 14, promised: 'Rappeler l’assistante sociale de l’hôpital', due: 0 }],
  'Toussaint Amandine': [
    { back: 4, at: 10, meets: 'interview', on: -1, time: '10:00', minutes: 45, place: ourOffice },
    { back: 4, at: 10.3, asked: ['leaseOrOwnership', 'declarationOnHonour'] },
  ],
  'Colson Brigitte': [
    { back: 2, at: 16, meets: 'phone', on: 0, time: '14:00', minutes: 30, place: 'Au téléphone, avec l’avocate' },
  ],
  'Mbarga Christelle': [
    { back: 14, at: 10, noted: 'piisOffered' },
    { back: 5, at: 11, noted: 'paid', proof: 'Extrait de compte du receveur' },
    { back: 5, at: 11.2, noted: 'piisSigned', proof: 'PIIS, dossier' },
  ],
}
