/** The roles of a small centre; one person may have several. */
export const roles = ['reception', 'socialWorker', 'lead', 'president', 'dpo', 'administrator'] as const
export type Role = (typeof roles)[number]

/**
 * What a colleague may do.
 * `requests.list`: see contact data and stage. `requests.read`: also the story, income and health.
 * `requests.work`: triage, claim, note, take steps. `requests.assign`: hand out, take over, reopen.
 * `requests.decide`: record a decision without holding the request. `messages.read`: the messages as they came.
 * `labels.manage`: the office's labels and saved views. `journal.read`: who did what, when. `office.manage`: colleagues and
 * senders.
 */
const permissions = [
  'requests.list',
  'requests.read',
  'requests.work',
  'requests.assign',
  'requests.decide',
  'messages.read',
  'labels.manage',
  'journal.read',
  'office.manage',
] as const
export type Permission = (typeof permissions)[number]

const grants: Readonly<Record<Role, readonly Permission[]>> = {
  reception: ['requests.list'],
  socialWorker: ['requests.list', 'requests.read', 'requests.work', 'messages.read'],
  lead: [
    'requests.list',
    'requests.read',
    'requests.work',
    'requests.assign',
    'requests.decide',
    'messages.read',
    'labels.manage',
  ],
  president: ['requests.list', 'requests.read', 'requests.decide'],
  dpo: ['journal.read'],
  administrator: ['office.manage', 'labels.manage'],
}

export type Worker = { readonly id: string; readonly name: string; readonly roles: readonly Role[] }

/** Whether one of the worker's roles grants this. */
export function may(worker: Pick<Worker, 'roles'>, permission: Permission): boolean {
  return worker.roles.some((role) => grants[role].includes(permission))
}
