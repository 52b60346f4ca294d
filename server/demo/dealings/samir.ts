import { type DealingsOn, ourOffice } from './dealing.ts'

export const ofSamir: DealingsOn = {
  'Haddad Nour': [
    { back: 5, at: 10, tried: 'phone', reached: true, remark: 'Rappelle après avoir couché les petits.' },
    { back: 5, at: 10.1, asked: ['energyBill', 'waterBill', 'incomeProof'] },
    { back: 3, at: 9, meets: 'interview', on: 1, time: '10:00', minutes: 45, place: ourOffice },
    { back: 1, at: 9.4, arrived: 'energyBill' },
  ],
  'Popescu Florin': [
    {
      back: 2,
      at: 15.2,
      granted: 'URG',
      euros: 130,
      why: 'Sans abri et sans salaire depuis deux mois ; le chantier est fermé pour la nuit et le comité ne se réunit pas cette semaine.',
    },
    {
      back: 2,
      at: 15.5,
      meets: 'interview',
      on: 0,
      time: '15:00',
      minutes: 60,
      place: `${ourOffice}, avec l’interprète au téléphone`,
    },
    { back: 2, at: 15.8, promised: 'Dire la date de l’audition', by: 'third', third: 'L’inspection sociale', due: 1 },
  ],
  'Lemaire Dominique': [{ back: 2, at: 11, promised: 'Appeler le livreur pour les 200 litres', due: 0 }],
  'El Amrani Rachid': [
    { back: 8, at: 9, asked: ['unemploymentDecision', 'bankCard'] },
    { back: 4, at: 10, arrived: 'bankCard' },
    { back: 3, at: 14, promised: 'Écrire au propriétaire que le CPAS s’engage', due: 0 },
  ],
  'Lejeune Patrick': [
    { back: 9, at: 9, asked: ['householdIncomeProof'] },
    { back: 6, at: 9.2, tried: 'phone', reached: false, remark: 'Message laissé à sa mère.' },
    { back: 2, at: 9.1, tried: 'phone', reached: true, remark: 'Apporte l’attestation de pension de sa mère.' },
    { back: 2, at: 9.3, promised: 'Apporter l’attestation de pension de sa mère', by: 'applicant', due: -1 },
  ],
  'Kovalenko Oksana': [
    {
      back: 4,
      at: 11,
      meets: 'homeVisit',
      on: -1,
      time: '11:00',
      minutes: 60,
      place: 'Logement communal, Rue Haute 12',
    },
    {
      back: 4,
      at: 11.2,
      promised: 'Répondre pour le logement',
      by: 'third',
      third: 'Service logement de la commune',
      due: 5,
    },
  ],
  'Leclercq Benoît': [
    { back: 4, at: 15, asked: ['leaseOrOwnership'] },
    { back: 3, at: 15.4, promised: 'Envoyer le projet de bail', by: 'applicant', due: 2 },
  ],
  'Lombaert Cédric': [{ back: 5, at: 10, asked: ['incomeProof', 'jobseekerRegistration', 'bankStatements'] }],
  'Charlier Luc': [
    { back: 1, at: 14, promised: 'Envoyer la facture corrigée', by: 'third', third: 'L’hôpital de Granville', due: 2 },
  ],
}
