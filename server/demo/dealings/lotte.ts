import { type DealingsOn, ourOffice } from './dealing.ts'

export const ofLotte: DealingsOn = {
  'Vandenbroucke Els': [
    { back: 4, at: 12.5, tried: 'phone', reached: true, remark: 'Tijdens haar pauze teruggebeld.' },
    { back: 4, at: 12.6, asked: ['leaseOrOwnership', 'incomeProof', 'maintenanceJudgment'] },
    { back: 4, at: 12.7, meets: 'interview', on: 1, time: '13:30', minutes: 45, place: ourOffice },
    { back: 1, at: 11, arrived: 'maintenanceJudgment' },
  ],
  'De Smet Marleen': [
    {
      back: 3,
      at: 10.2,
      meets: 'interview',
      on: 0,
      time: '10:00',
      minutes: 60,
      place: `${ourOffice}, met haar man en met koffie`,
    },
  ],
  'Martens Rosa': [
    { back: 4, at: 9, tried: 'letter', reached: false, remark: 'Zij vroeg een brief.' },
    { back: 2, at: 10, tried: 'desk', reached: true, remark: 'Kwam langs van de markt.' },
    { back: 2, at: 10.2, promised: 'Bestek van een tweede tandarts vragen', due: -1 },
  ],
  'Nijs Carine': [
    { back: 5, at: 9, meets: 'interview', on: 1, time: '17:15', minutes: 60, place: ourOffice },
    { back: 5, at: 9.2, asked: ['billsAndDebts', 'bankStatements'] },
  ],
  'Tesfay Yonas': [
    { back: 3, at: 10, passedOnBy: 'Brief van het OCMW Sint-Aldegonde', daysBefore: 4 },
    {
      back: 2,
      at: 11,
      meets: 'interview',
      on: 0,
      time: '14:00',
      minutes: 60,
      place: `${ourOffice}, met tolk aan de telefoon`,
    },
    { back: 2, at: 11.2, asked: ['identityDocument', 'bankStatements'] },
    { back: 2, at: 11.4, promised: 'Het dossier doorsturen', by: 'third', third: 'OCMW Sint-Aldegonde', due: 0 },
  ],
  'Declercq Jens': [
    { back: 4, at: 16, asked: ['leaseOrOwnership', 'incomeProof'] },
    { back: 1, at: 9.1, arrived: 'leaseOrOwnership' },
  ],
  'Michiels Paula': [{ back: 3, at: 9.5, promised: 'De pensioendienst bellen over de subrogatie', due: 0 }],
  'De Backer Jozef': [
    {
      back: 4,
      at: 10,
      meets: 'homeVisit',
      on: -1,
      time: '14:00',
      minutes: 60,
      place: 'Rue de l’Écluse 2, met het dagcentrum',
    },
    { back: 3, at: 11, promised: 'Zeggen of er een plaats is', by: 'third', third: 'Dagcentrum Beauvigny', due: 3 },
  ],
  'Aerts Dirk': [
    { back: 3, at: 10, noted: 'piisOffered' },
    { back: 3, at: 10.2, meets: 'interview', on: 4, time: '10:00', minutes: 60, place: ourOffice },
  ],
  'Bogaerts Robbe': [
    { back: 15, at: 11, noted: 'piisOffered' },
    { back: 7, at: 11, noted: 'piisSigned', proof: 'GPMI, dossier' },
  ],
}
