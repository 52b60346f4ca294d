import { type DealingsOn, ourOffice } from './dealing.ts'

export const ofJulie: DealingsOn = {
  'Fontaine Louise': [
    { back: 3, at: 9.2, tried: 'phone', reached: true, remark: 'Sur son GSM uniquement, pas à la maison.' },
    { back: 3, at: 9.3, asked: ['identityDocument', 'studyEnrolment', 'bankStatements'] },
    { back: 2, at: 10, promised: 'Demander au studio d’urgence de prolonger d’une semaine', due: 0 },
    { back: 2, at: 10.2, meets: 'interview', on: 0, time: '16:00', minutes: 45, place: ourOffice },
    { back: 1, at: 11.5, arrived: 'studyEnrolment' },
  ],
  'Mukendi Patience': [
    { back: 4, at: 14, tried: 'phone', reached: true, remark: 'À 14 h, après son sommeil.' },
    { back: 3, at: 14.5, promised: 'Confirmer à la ressourcerie que nous payons la machine', due: -1 },
  ],
  'Crahay Andrée': [
    { back: 3, at: 10, tried: 'visit', reached: true, remark: 'Chez elle, avec la nièce. Café obligatoire.' },
    { back: 3, at: 11, promised: 'Télévigilance : installer l’appareil', by: 'third', third: 'Mutualité', due: 2 },
    { back: 2, at: 9, meets: 'homeVisit', on: 1, time: '14:00', minutes: 60, place: 'Rue du Lavoir 12' },
  ],
  'Dethier Marie-Louise': [
    { back: 6, at: 12, asked: ['energyBill', 'incomeProof'] },
    {
      back: 4,
      at: 12.2,
      meets: 'homeVisit',
      on: -1,
      time: '13:30',
      minutes: 90,
      place: 'Chemin des Ardoisières 1, avec le tuteur énergie',
    },
    { back: 1, at: 10.6, arrived: 'energyBill' },
  ],
  'Tshibanda Grâce': [
    { back: 5, at: 11, promised: 'Apporter la preuve du changement d’allocataire', by: 'applicant', due: 0 },
  ],
  'Benhaddou Naïma': [
    { back: 7, at: 10, asked: ['leaseOrOwnership', 'bankCard', 'declarationOnHonour'] },
    { back: 6, at: 15, arrived: 'bankCard' },
    { back: 5, at: 9, promised: 'Renvoyer l’avenant au bail signé', by: 'third', third: 'Le propriétaire', due: 3 },
  ],
  'Noël Isabelle': [{ back: 2, at: 14, meets: 'interview', on: 1, time: '09:30', minutes: 45, place: ourOffice }],
  'Moreau Michel': [
    {
      back: 3,
      at: 16,
      promised: 'Envoyer l’avis sur les quatre années manquantes',
      by: 'third',
      third: 'Service juridique de Granville',
      due: 4,
    },
  ],
}
