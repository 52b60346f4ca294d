import { colleagues, demoPassword } from '#server/demo/colleagues.ts'
import type { Environment } from '#server/env.ts'
import { findOfficeName, listWorkers, type StoredWorker } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import type { Role } from '#shared/people/permissions.ts'

const roleWords: Readonly<Record<Role, string>> = {
  reception: 'accueil · reception',
  socialWorker: 'assistant social · social worker',
  lead: 'responsable · lead',
  president: 'président · president',
  dpo: 'DPO',
  administrator: 'administrateur · administrator',
}

/** Tells whoever started the program where the office is, and how to get in. */
export async function greet(office: Office, { HOST, RELAIS_ORIGIN }: Environment, port: number): Promise<void> {
  const name = await findOfficeName(office.store.read)
  const address = RELAIS_ORIGIN ?? `http://${isThisMachine(HOST) ? 'localhost' : HOST}:${port}`
  const workers = (await listWorkers(office.store.read)).filter(({ active }) => active)
  const lines = [
    `Relais · ${name ?? 'bureau sans nom, office without a name'} · ${address}`,
    ...(RELAIS_ORIGIN ? [`(http://${HOST}:${port})`] : []),
    ...(isThisMachine(HOST) || RELAIS_ORIGIN ? [] : warning),
    ...(name === null ? waysToSetUp(office.setUpCode) : []),
    ...(isDemo(workers) ? demoTable(workers) : []),
    'Ctrl+C : arrêter · stop',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const isThisMachine = (host: string) => ['127.0.0.1', 'localhost', '::1'].includes(host)

const warning = [
  'Attention : ouvert au réseau sans https · open to the network without https;',
  '  RELAIS_ORIGIN=https://…, derrière un serveur mandataire · behind a reverse proxy.',
]

const waysToSetUp = (code: string | null) => [
  `Code unique pour ouvrir le bureau · one-time code to set the office up: ${code}`,
]

const isDemo = (workers: readonly StoredWorker[]) =>
  colleagues.every(({ signInName }) => workers.some((worker) => worker.signInName === signInName))

const demoTable = (workers: readonly StoredWorker[]) => [
  '',
  'Bureau de démonstration, personnes fictives · demo office, invented people',
  `Mot de passe de chacun · everyone’s password: ${demoPassword}`,
  '',
  row('connexion', 'nom · name', 'rôles · roles'),
  ...colleagues
    .flatMap(({ signInName }) => workers.filter((worker) => worker.signInName === signInName))
    .map(({ signInName, name, roles }) => row(signInName, name, roles.map((role) => roleWords[role]).join(', '))),
  '',
]

const row = (signInName: string, name: string, roles: string) =>
  `  ${signInName.padEnd(10)} ${name.padEnd(20)} ${roles}`
