import { expect, test } from 'vitest'
import type { Answers } from '#shared/intake/record.ts'
import { requests } from '#shared/requests/contract.ts'
import { axe, openBrowserOffice } from '#tests/support/browser.ts'

const answers: Answers = {
  contact: {
    phone: { value: '0470 00 01 23', origin: 'declared' },
    email: { value: 'zoe@example.org', origin: 'declared' },
  },
  identity: { birthDate: { value: '1985-07-30', origin: 'nationalRegister' }, shoeSize: 38 },
  household: {
    cohabitants: { value: [{ name: 'Noah', relationship: 'fils', hasIncome: false, class: '5B' }], origin: 'declared' },
  },
  means: { incomes: { value: [{ what: 'salaire', monthly: 1050 }], origin: 'readOnDocument' } },
  need: { story: { value: 'Première ligne.\nDeuxième ligne.', origin: 'declared' } },
}

/** In milliseconds: as long as a form leaves to read what a colleague changed. */
const timeToRead = 1_000

test('all that was sent can be read, with where it comes from, and what we do not know by its path', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ answers: answers })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)

  await page.getByText('Première ligne.\nDeuxième ligne.').waitFor()
  expect(await page.getByRole('link', { name: 'Appeler le 0470 00 01 23' }).getAttribute('href')).toBe(
    'tel:+32470000123',
  )
  expect(await page.getByRole('link', { name: /Écrire à/ }).getAttribute('href')).toBe('mailto:zoe@example.org')
  expect(await page.getByText('30 juil. 1985').locator('..').textContent()).toContain('(Registre national)')
  expect(
    await page
      .getByRole('table', { name: /Cohabitants/ })
      .getByRole('cell')
      .allInnerTexts(),
  ).toContain('Noah')
  expect(await page.getByRole('table', { name: /Revenus/ }).textContent()).toContain('1\u202f050,00')
  for (const path of ['identity.shoeSize', 'household.cohabitants.1.class']) await page.getByText(path).waitFor()
  await page.getByText('non communiqué').waitFor()
})

test('the desk sees how to reach somebody and how far the request is, and why it sees no more', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ answers: answers })
  const page = await office.open(await office.colleague('Dora', { roles: ['reception'] }), `/requests/${id}`)
  await page.getByText(/L’accueil voit de qui il s’agit/).waitFor()
  await page.getByRole('link', { name: 'Appeler le 0470 00 01 23' }).waitFor()
  expect(await page.getByText('Première ligne').count()).toBe(0)
  expect(await page.getByText('salaire').count()).toBe(0)
  expect(await axe(page)).toEqual([])
})

test('a step that may not be taken says why', async () => {
  await using office = await openBrowserOffice()
  const bram = await office.colleague('Bram')
  const { id } = await office.request({ stage: 'inquiry', holderId: bram.id })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  const button = page.getByRole('button', { name: 'Remettre le rapport et la proposition' })
  const why = await button.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${why}"]`).textContent()).toMatch(/Un collègue/)
  expect(await button.getAttribute('aria-disabled')).toBe('true')
})

test('whoever claims too late is told who has the request and since when, and keeps what they wrote', async () => {
  await using office = await openBrowserOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id, version } = await office.request({ stage: 'triaged' })
  const asSeen = await ana.ask(requests.read, { params: { requestId: id } })
  const page = await office.open(ana, `/requests/${id}`)
  await page.getByLabel('Écrire une note').fill('Je l’appelle')
  // The news has not reached this page yet.
  await page.route(`**/api/requests/${id}`, (route) => route.fulfill({ json: asSeen.body }))
  await bram.ask(requests.claim, { params: { requestId: id }, version })

  await page.getByRole('button', { name: 'Prendre en charge' }).click()
  await page
    .getByRole('alert')
    .getByText(/Bram s’en occupe depuis le/)
    .waitFor()
  expect(await page.getByLabel('Écrire une note').inputValue()).toBe('Je l’appelle')
})

test('who writes while a colleague changes the request sees in the form what changed, keeps the text, and may send all the same', async () => {
  await using office = await openBrowserOffice()
  const lead = await office.colleague('Luc', { roles: ['lead'] })
  const ana = await office.colleague('Ana')
  const { id, version } = await office.request({ stage: 'proposal', holderId: ana.id })
  const page = await office.open(ana, `/requests/${id}`)
  await page.getByRole('button', { name: 'Libérer', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pourquoi la libérer ?').fill('Je pars en congé')

  await lead.ask(requests.takeStep, {
    params: { requestId: id },
    version,
    body: { step: 'sendBack', reason: 'Ajoutez le loyer.' },
  })
  const changed = dialog.getByRole('alert')
  await changed.getByText('La demande a changé pendant que vous écriviez').waitFor()
  await expect.poll(() => changed.textContent()).toMatch(/Stade.*Proposition.*Enquête sociale/)
  await changed.getByText('Luc a renvoyé la demande à l’enquête').waitFor()
  expect(await axe(page)).toEqual([])
  expect(await dialog.getByLabel('Pourquoi la libérer ?').inputValue()).toBe('Je pars en congé')

  await page.clock.runFor(timeToRead)
  await dialog.getByRole('button', { name: 'Envoyer malgré tout' }).click()
  await page.getByText('Personne ne l’a encore prise en charge').waitFor()
})

test.each([
  ['before a colleague’s change could be read does not go over it', timeToRead - 100, 412],
  ['once a colleague’s change could be read goes over it', timeToRead, 200],
])('what is sent %s', async (_, passed, status) => {
  await using office = await openBrowserOffice()
  const lead = await office.colleague('Luc', { roles: ['lead'] })
  const ana = await office.colleague('Ana')
  const { id, version } = await office.request({ stage: 'proposal', holderId: ana.id })
  const page = await office.open(ana, `/requests/${id}`)
  await page.getByRole('button', { name: 'Libérer', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pourquoi la libérer ?').fill('Je pars en congé')
  const again = dialog.getByRole('button', { name: 'Envoyer malgré tout' })

  // From here on no time passes on the page but what the test lets pass.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000)
  const body = { step: 'sendBack', reason: 'Ajoutez le loyer.' } as const
  await lead.ask(requests.takeStep, { params: { requestId: id }, version, body })
  const isTold = async () => {
    await page.clock.runFor(10)
    return again.isVisible()
  }
  await expect.poll(isTold).toBe(true)
  await page.clock.runFor(passed)
  const answer = page.waitForResponse((one) => one.url().endsWith(`/requests/${id}/release`))
  await again.dispatchEvent('click')
  expect((await answer).status()).toBe(status)
})

test('whoever sends while the server is gone is told at once, also where nothing else answers, and sends again what was written', async () => {
  await using office = await openBrowserOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'proposal', holderId: ana.id })
  const page = await office.open(ana, `/requests/${id}`)
  await page.getByRole('button', { name: 'Libérer', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pourquoi la libérer ?').fill('Je pars en congé')

  // What reads is left without an answer, neither yes nor no.
  await page.route('**/api/**', (route) => (route.request().method() === 'GET' ? undefined : route.abort()))
  await dialog.getByRole('button', { name: 'Libérer', exact: true }).click()
  await dialog.getByText('Le serveur ne répond pas.').waitFor()
  expect(await dialog.getByLabel('Pourquoi la libérer ?').inputValue()).toBe('Je pars en congé')

  await page.unroute('**/api/**')
  await dialog.getByRole('button', { name: 'Libérer', exact: true }).click()
  await page.getByText('Personne ne l’a encore prise en charge').waitFor()
})

test('a decision that was half filled in, and a triage that was put off, are found again as they were left', async () => {
  await using office = await openBrowserOffice()
  const ana = await office.colleague('Ana')
  const [proposal, received] = [
    await office.request({ stage: 'proposal', holderId: ana.id }),
    await office.request({ stage: 'received' }),
  ]
  const page = await office.open(ana, `/requests/${proposal.id}`)
  await page.getByRole('button', { name: 'Décision hors réunion' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Refus', exact: true }).check()
  await dialog.getByRole('radio', { name: 'Résidence' }).check()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Décision hors réunion' }).click()
  expect(await dialog.getByRole('radio', { name: 'Résidence' }).isChecked()).toBe(true)

  await page.goto(`${office.url}/requests/${received.id}`)
  await page.getByRole('button', { name: 'Trier', exact: true }).click()
  const triage = page.getByRole('region', { name: 'Tri' })
  await triage.getByRole('radio', { name: 'À vérifier' }).check()
  await page.keyboard.press('Escape')
  await triage.waitFor({ state: 'hidden' })
  await page.keyboard.press('t')
  expect(await triage.getByRole('radio', { name: 'À vérifier' }).isChecked()).toBe(true)
})

test('who has turned single keys off triages by the button alone, and is not told of keys', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request()
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  const keys = page.getByRole('button', { name: 'Toutes les touches' })
  await keys.waitFor()
  await page.evaluate(() => localStorage.setItem('relais-shortcuts', 'off'))
  await page.reload()
  await page.getByRole('button', { name: 'Trier', exact: true }).waitFor()
  await page.keyboard.press('t')
  expect(await page.getByRole('region', { name: 'Tri' }).count()).toBe(0)
  expect(await keys.count()).toBe(0)
})

test('the urgency of a request that nobody has triaged is said to be the applicant’s', async () => {
  await using office = await openBrowserOffice()
  const { id } = await office.request({ urgency: 'urgent' })
  const page = await office.open(await office.colleague('Ana'), `/requests/${id}`)
  await page.getByRole('article').getByText('selon la personne').waitFor()
})

test('a form that was closed gives the focus back and keeps what was written for the next time', async () => {
  await using office = await openBrowserOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: ana.id })
  const page = await office.open(ana, `/requests/${id}`)
  const opener = page.getByRole('button', { name: 'Libérer', exact: true })
  const reason = page.getByRole('dialog').getByLabel('Pourquoi la libérer ?')
  await opener.click()
  await reason.fill('Je pars en congé')
  await page.keyboard.press('Escape')
  await reason.waitFor({ state: 'hidden' })
  await opener.and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  expect(await reason.inputValue()).toBe('Je pars en congé')
})

const looks = [
  { language: 'fr', theme: 'light', width: 1440 },
  { language: 'nl', theme: 'dark', width: 360 },
  { language: 'de', theme: 'dark', width: 1440 },
  { language: 'en', theme: 'light', width: 360 },
] as const

test.each(looks)(
  'a request in $language, $theme, $width px wide breaks no rule of access',
  async ({ language, theme, width }) => {
    await using office = await openBrowserOffice()
    const ana = await office.colleague('Ana', { language })
    const { id } = await office.request({ answers: answers })
    const page = await office.open(ana, `/requests/${id}`, { theme, width })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('t')
    await page.getByRole('radio').first().waitFor()
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  },
)

test('a request that does not exist says so', async () => {
  await using office = await openBrowserOffice()
  const page = await office.open(await office.colleague('Ana'), `/requests/${office.newId()}`)
  await page.getByText('Cette page n’existe pas').waitFor()
})

test('j and k go through the list that the request was opened from, but not while somebody writes', async () => {
  await using office = await openBrowserOffice()
  for (const [applicant, decideBy] of [
    ['Adam, Eve', '2026-03-20'],
    ['Bodart, Luc', '2026-03-21'],
  ] as const)
    await office.request({ applicant, decideBy })
  const page = await office.open(await office.colleague('Ana'), '/queue', { width: 1000 })
  await page.getByRole('link', { name: 'Adam, Eve' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  await heading.getByText('Adam, Eve').waitFor()
  await page.keyboard.press('j')
  await heading.getByText('Bodart, Luc').waitFor()
  await page.getByLabel('Écrire une note').fill('')
  await page.keyboard.type('jk')
  expect(await page.getByLabel('Écrire une note').inputValue()).toBe('jk')
  await page.getByRole('link', { name: 'Retour à la liste' }).click()
  await page.getByRole('link', { name: 'Bodart, Luc' }).waitFor()
})
