import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { letters } from '#shared/letters/contract.ts'
import { emptyLetterhead } from '#shared/letters/letterhead.ts'
import { axe, openBrowserOffice } from '#tests/support/browser.ts'
import { triage } from '#tests/support/byKeyboard.ts'
import {
  button,
  noteStep,
  openPart,
  section,
  shoot,
  standsAt,
  termSays,
  termStates,
  textBehind,
  todayLine,
} from '#tests/support/requestPage.ts'
import { addKey, addSender, message, send } from '#tests/support/sending.ts'

const saturdayEvening = '2027-01-02T21:40:00+01:00'

const said = <Value>(value: Value) => ({ value, origin: 'declared' as const })
const zoe = 'Lambert, Zoé'
const filed = message({
  identity: { familyName: said('Lambert'), givenNames: said('Zoé') },
  contact: { phone: said('0470 00 01 23') },
  residence: {
    kind: said('ownAddress'),
    street: said('Rue Grande'),
    houseNumber: said('12'),
    postalCode: said('5500'),
    municipality: said('Dinant'),
  },
  need: { aidTypes: said(['RIS']), story: said('Mon contrat est fini et je n’ai plus rien.') },
  technical: { submittedAt: saturdayEvening },
})

const letterhead = {
  ...emptyLetterhead,
  service: { fr: 'Service social général', nl: '', de: '' },
  address: 'Place communale 1\n5500 Dinant',
  phone: '082 40 48 11',
}

/** What the history of the request tells at the end, the newest first. */
const journal = [
  'Ana a clôturé la demande',
  'Ana a enregistré un fait : Projet d’intégration signé · mercredi 17 février 2027',
  'Ana a enregistré un fait : Premier paiement · mardi 9 février 2027',
  'Ana a enregistré la notification : vendredi 29 janvier 2027 · Par envoi recommandé',
  'Ana a établi une lettre : Décision',
  'Luc a enregistré la décision : Accordée · mardi 26 janvier 2027 · Revenu d’intégration (octroi)',
  'Ana a inscrit la demande à l’ordre du jour : mardi 26 janvier 2027',
  'Ana a remis le rapport et la proposition',
  'Ana a commencé l’enquête sociale',
  'Luc a enregistré l’arrivée d’une pièce',
  'Ana a noté la suite d’un rendez-vous : Visite à domicile · A eu lieu',
  'Ana a demandé des pièces',
  'Ana a noté qu’une promesse est tenue',
  'Ana a noté une prise de contact : Téléphone · Joint',
  'Ana a pris la demande en charge',
  'Ana a trié la demande : Compétent',
  'Nora a donné l’accusé de réception : en main propre · lundi 4 janvier 2027',
  'La demande est arrivée et est inscrite au registre',
]

const toDay = (page: Page) => page.getByRole('link', { name: /^Aujourd’hui/ }).click()

test('a request filed on a Saturday evening goes its way to the end of the term of appeal, and no term is missed', async () => {
  await using office = await openBrowserOffice({ now: saturdayEvening })
  await addSender(office.office)
  await addKey(office.office)
  const karim = await office.colleague('Karim', { roles: ['administrator'] })
  await karim.ask(letters.saveLetterhead, { body: letterhead })
  const [ana, luc] = [await office.colleague('Ana'), await office.colleague('Luc', { roles: ['lead'] })]
  const nora = await office.colleague('Nora', { roles: ['reception'] })
  await office.request({ applicant: 'Adam, Eve', decideBy: '2027-02-12', receivedOn: '2027-01-02', holderId: 'Ana' })
  expect((await send(office, filed)).status).toBe(201)

  await office.comeBackAt('2027-01-04T08:50:00+01:00')
  const page = await office.open(ana)
  await todayLine(page, 'Accusé de réception à donner', zoe).waitFor()
  await acknowledgeAtTheDesk(await office.open(nora))
  await todayLine(page, 'Accusé de réception à donner', zoe).waitFor({ state: 'detached' })
  await triageByKeys(page)
  await planMeetings(await office.open(luc, '/meetings'))
  await callInVain(page)

  await office.comeBackAt('2027-01-05T09:05:00+01:00')
  await toDay(page)
  await callAsPromised(page)

  await office.comeBackAt('2027-01-07T11:30:00+01:00')
  await toDay(page)
  await tellOfTheVisit(page)
  await takeInPaper(await office.open(luc, page.url().slice(office.url.length)))
  await inquire(page)

  await office.comeBackAt('2027-01-18T14:00:00+01:00')
  await openPart(page, 'Décision')
  await propose(page)

  await office.comeBackAt('2027-01-26T20:30:00+01:00')
  await enterDecisions(await office.open(luc, '/meetings'))

  await office.comeBackAt('2027-01-27T09:00:00+01:00')
  await toDay(page)
  await todayLine(page, 'Délai : Notification', zoe)
    .getByRole('link', { name: /^Notifier/ })
    .click()
  await termSays(page, 'Décision', 'fait le mar. 26 janv.')
  await termSays(page, 'Notification', 'il reste 7 jours')
  await termSays(page, 'Premier paiement', 'il reste 14 jours')
  await page.getByText('Il manque 2 mentions exigées par la loi :').waitFor()
  expect(await button(page, 'Établir la lettre').count()).toBe(0)
  await shoot(page, 'missing')
  await fillInTheLaw(await office.open(karim, '/office/settings/legalTexts'))
  await makeLetter(page)

  await office.comeBackAt('2027-01-29T16:00:00+01:00')
  await notify(page)

  await office.comeBackAt('2027-02-09T09:00:00+01:00')
  await noteStep(page, 'Premier paiement', { on: '2027-02-09', proof: 'ordre 2027-14' })
  await termSays(page, 'Premier paiement', 'fait le mar. 9 févr.')
  expect(await page.getByText(/intérêts sont dus/).count()).toBe(0)
  await noteStep(page, 'Projet d’intégration remis pour réflexion', { on: '2027-02-09', proof: 'PIIS 7' })

  await office.comeBackAt('2027-02-17T09:00:00+01:00')
  await noteStep(page, 'Projet d’intégration signé', { on: '2027-02-17', proof: 'PIIS 7' })
  await termSays(page, 'Signature du PIIS', 'fait le mer. 17 févr.')
  await button(page, 'Clôturer').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clôturer' }).click()
  await standsAt(page, 'Clôturée')
  await termSays(page, 'Recours', 'il reste 75 jours')

  await office.comeBackAt('2027-05-03T09:00:00+02:00')
  await termSays(page, 'Recours', 'dernier jour aujourd’hui')
  await office.comeBackAt('2027-05-04T09:00:00+02:00')
  await termSays(page, 'Recours', 'expiré depuis le lun. 3 mai')
  await termSays(page, 'Révision annuelle', 'arrêté le mer. 17 févr.')
  await expect.poll(() => termStates(page)).toEqual([...Array(7).fill('kept'), 'over'])
  await shoot(page, 'end')
  expect(await axe(page)).toEqual([])
  const told = async () => {
    const lines = await page.getByRole('listitem').allTextContents()
    return lines.flatMap((line) => journal.find((sentence) => line.startsWith(sentence)) ?? [])
  }
  await expect.poll(told).toEqual(journal)
})

/** Monday is the day of receipt: the letter says so, and by when the answer is due. */
async function acknowledgeAtTheDesk(page: Page) {
  await page.getByText('1 demande attend son accusé de réception.').waitFor()
  await page.getByRole('link', { name: 'Voir la liste' }).click()
  await page.getByRole('link', { name: zoe }).click()
  await page.getByText('À donner aujourd’hui').waitFor()
  await shoot(page, 'desk')
  const [paper] = await Promise.all([page.waitForEvent('popup'), button(page, 'Imprimer et remettre').click()])
  await paper.close()
  await page.getByText('Accusé de réception donné le lundi 4 janvier 2027, en main propre.').waitFor()
  const letter = await textBehind(page, 'Imprimer à nouveau')
  expect(letter).toContain('samedi 2 janvier 2027 à 21:40')
  expect(letter).toContain('Date légale de réception le lundi 4 janvier 2027')
  expect(letter).toContain('au plus tard le mercredi 3 février 2027')
  await page.close()
}

/** From the page of today to the request that is taken on, without the mouse once it is open; the list stands in the order of what ends first. */
async function triageByKeys(page: Page) {
  await todayLine(page, 'Nouvelle demande à trier', zoe)
    .getByRole('link', { name: /^Trier/ })
    .click()
  await standsAt(page, 'À trier')
  await triage(page)
  await button(page, 'La prendre en charge').and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await standsAt(page, 'Premier contact')
  await termSays(page, 'Accusé de réception', 'fait le lun. 4 janv.')
  await termSays(page, 'Décision', 'il reste 30 jours')
  await page.getByRole('link', { name: /^Mes demandes/ }).click()
  const listed = page.getByRole('row').getByRole('link')
  await listed.nth(1).waitFor()
  await expect.poll(() => listed.allTextContents()).toEqual(['Adam, Eve', zoe])
  await shoot(page, 'queue')
}

async function planMeetings(page: Page) {
  const dialog = page.getByRole('dialog')
  await button(page, 'Fixer des réunions').click()
  await dialog.getByLabel('Jour', { exact: true }).fill('2027-01-12')
  await dialog.getByLabel('Rythme').selectOption('Toutes les 2 semaines')
  await dialog.getByLabel('Jusqu’au').fill('2027-02-12')
  await dialog.getByRole('button', { name: 'Fixer des réunions' }).click()
  await page.getByText('Fixées : mardi 12 janvier 2027, mardi 26 janvier 2027, mardi 9 février 2027.').waitFor()
  await page.close()
}

async function callInVain(page: Page) {
  await page.getByRole('link', { name: zoe }).click()
  await page.getByRole('link', { name: 'Ouvrir en pleine page' }).click()
  await openPart(page, 'Contacts et pièces')
  await button(page, 'Téléphone').click()
  await button(page, 'Non joint').click()
  const awaited = section(page, 'Ce qu’on attend')
  await awaited.getByLabel('Noter une promesse').fill('Je rappelle Zoé')
  await awaited.getByText('demain', { exact: true }).click()
  await button(page, 'Noter une promesse').click()
  await awaited.getByRole('listitem').getByText('Promis par Ana').waitFor()
}

/** The promise is kept, papers are asked for, a visit is arranged. */
async function callAsPromised(page: Page) {
  const dialog = page.getByRole('dialog')
  await todayLine(page, 'Vous avez promis : Je rappelle Zoé', zoe).getByRole('link', { name: zoe }).click()
  await openPart(page, 'Contacts et pièces')
  await button(page, 'Téléphone').click()
  await button(page, 'Joint').click()
  await button(page, 'Tenue : Je rappelle Zoé').click()
  await button(page, 'Tenue : Je rappelle Zoé').waitFor({ state: 'detached' })
  await button(page, 'Demander des pièces').click()
  await dialog.getByRole('button', { name: /^Demander \d+ pièces/ }).click()
  await section(page, 'Ce qu’on attend').getByText('En attente du demandeur').waitFor()
  await button(page, 'Fixer un rendez-vous').click()
  await dialog.getByLabel('Visite à domicile').check()
  await dialog.getByLabel('Jour').fill('2027-01-07')
  await dialog.getByLabel('Heure').fill('10:00')
  await dialog.getByLabel('Lieu').fill('Rue Grande 12, Dinant')
  await dialog.getByRole('button', { name: 'Fixer un rendez-vous' }).click()
  await section(page, 'Rendez-vous').getByText('jeu. 7 janv., 10:00 · Visite à domicile').waitFor()
  expect(await axe(page)).toEqual([])
}

/** The visit took place; the page of today asks how it went. */
async function tellOfTheVisit(page: Page) {
  await todayLine(page, 'comment s’est-il passé ?', zoe)
    .getByRole('link', { name: /^Le dire/ })
    .click()
  await button(page, 'A eu lieu').click()
}

async function takeInPaper(page: Page) {
  await button(page, 'Reçue : Extraits de compte des trois derniers mois').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reçue' }).click()
  await page.getByText('Pièces reçues ou plus nécessaires (1)').waitFor()
  await page.close()
}

/** What a colleague took in is on the page of today until it is seen. */
async function inquire(page: Page) {
  await toDay(page)
  await todayLine(page, 'Une pièce est arrivée', zoe)
    .getByRole('link', { name: /^Voir les pièces/ })
    .click()
  await page.getByText('Pièces reçues ou plus nécessaires (1)').waitFor()
  await button(page, 'Commencer l’enquête sociale').click()
  await standsAt(page, 'Enquête sociale')
  await toDay(page)
  await page.getByText('Rien ne vous attend').waitFor()
  await page.goBack()
}

/** Report, right to be heard, proposal, and the last meeting that decides in time. */
async function propose(page: Page) {
  const dialog = page.getByRole('dialog')
  await button(page, 'Écrire le rapport').click()
  await page.getByRole('textbox', { name: 'Rapport social' }).fill('Zoé Lambert vit seule, sans ressource.')
  await button(page, 'Enregistrer').click()
  await button(page, 'Modifier le rapport').waitFor()
  await button(page, 'Enregistrer un fait').click()
  await dialog.getByLabel('Proposé par écrit').check()
  await button(page, 'Enregistrer').click()
  await dialog.waitFor({ state: 'detached' })
  await button(page, 'Écrire, Revenu d’intégration').click()
  await dialog.getByLabel('Octroi', { exact: true }).check()
  await dialog.getByLabel('Montant en euros').fill('1 310,50')
  await dialog.getByLabel('Périodicité').selectOption('Par mois')
  await dialog.getByLabel('À partir du').fill('2027-01-04')
  await dialog.getByLabel(/^Calcul/).fill('Personne isolée, aucune ressource à déduire : 1 310,50 € par mois.')
  await dialog.getByLabel('Motivation en fait').fill('Vous vivez seule à Dinant et n’avez plus aucun revenu.')
  await dialog.getByLabel('Motivation en droit').fill('Loi du 26 mai 2002, articles 3 et 14 : vous y avez droit.')
  await button(page, 'Enregistrer').click()
  await dialog.waitFor({ state: 'detached' })
  await button(page, 'Remettre le rapport et la proposition').first().click()
  await page.getByText('Dernière réunion utile : mardi 26 janvier 2027, ordre du jour clos demain.').waitFor()
  await toDay(page)
  await todayLine(page, 'Proposition prête : clôture de l’ordre du jour', zoe)
    .getByRole('link', { name: /^Mettre à l’ordre du jour/ })
    .click()
  await button(page, 'Inscrire à cette réunion').click()
  const nextStep = page.getByRole('complementary')
  await nextStep.getByRole('link', { name: 'À l’ordre du jour de la réunion du mardi 26 janvier 2027.' }).waitFor()
  await shoot(page, 'on the agenda')
  await toDay(page)
  await todayLine(page, 'Proposition prête', zoe).waitFor({ state: 'detached' })
}

async function enterDecisions(page: Page) {
  await page.getByRole('link', { name: /^mardi 26 janvier 2027/ }).click()
  await button(page, 'Enregistrer les décisions').waitFor()
  await shoot(page, 'meeting')
  expect(await axe(page)).toEqual([])
  await button(page, 'Enregistrer les décisions').click()
  await page.getByText('1 réponse est enregistrée.').waitFor()
  await button(page, 'Clore la réunion').click()
  await page.getByText(/^Toutes les décisions sont enregistrées/).waitFor()
  await page.close()
}

async function fillInTheLaw(page: Page) {
  for (const article of ['Article 728 : comparution et représentation', 'Article 1017 : frais du procès'])
    await page.getByLabel(`${article}, en Français`).fill(`Texte de l’${article.toLowerCase()}.`)
  await button(page, 'Enregistrer').click()
  await page.getByText('Enregistré.').waitFor()
  await page.close()
}

/** The page noticed by itself that nothing is missing any more. */
async function makeLetter(page: Page) {
  await page.getByText('Toutes les mentions exigées par la loi y sont.').waitFor()
  await page.getByText('À mieux écrire avant l’envoi').waitFor()
  await button(page, 'Établir la lettre').click()
  await page.getByText(/^Lettre établie le/).waitFor()
  const letter = await textBehind(page, /^Ouvrir la lettre/)
  for (const words of [
    '1 310,50 €',
    '26 janvier 2027',
    'Vous vivez seule à Dinant',
    'Tribunal du travail de Liège, division de Dinant',
    'Texte de l’article 728',
    'Texte de l’article 1017',
  ])
    expect(letter).toContain(words)
}

/** Posted on a Friday: the term of appeal starts on Monday, and its end on the first of May, a Saturday, moves to Monday. */
async function notify(page: Page) {
  const dialog = page.getByRole('dialog')
  await button(page, 'Enregistrer la notification').first().click()
  await dialog.getByLabel('Par envoi recommandé').check()
  await dialog.getByLabel('Numéro de l’envoi recommandé').fill('0105 4128 8503')
  await page.keyboard.press('Enter')
  await page
    .getByText('Le délai de recours court depuis le lundi 1er février 2027. Dernier jour : lundi 3 mai 2027.')
    .waitFor()
  await termSays(page, 'Notification', 'fait le ven. 29 janv.')
  await termSays(page, 'Recours', 'il reste 94 jours')
  expect(await page.getByText('À mieux écrire avant l’envoi').count()).toBe(0)
  await shoot(page, 'notified')
}

test('integration income decided after its term owes interest from the 46th day after the request, until it is paid', async () => {
  await using office = await openBrowserOffice({ now: '2027-02-18T09:00:00+01:00' })
  const { id } = await office.request({
    stage: 'followUp',
    holderId: 'Ana',
    receivedOn: '2027-01-04',
    outcome: 'granted',
    grantedAidTypes: ['RIS'],
    decidedOn: '2027-02-09',
    notifiedOn: '2027-02-10',
  })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  const interest = page.getByText(
    'La décision étant tardive, des intérêts sont dus sur ce qui n’est pas payé, à partir du vendredi 19 février 2027.',
  )
  await termSays(page, 'Décision', 'fait le mar. 9 févr., 6 jours trop tard')
  await termSays(page, 'Premier paiement', 'il reste 6 jours')
  expect(await interest.count()).toBe(0)

  await office.comeBackAt('2027-02-19T09:00:00+01:00')
  await interest.waitFor()
  await termSays(page, 'Premier paiement', 'il reste 5 jours')
  await noteStep(page, 'Premier paiement', { on: '2027-02-18', proof: 'ordre 2027-31' })
  await interest.waitFor({ state: 'detached' })
})
