export type Row = Record<string, unknown>

const names = [
  'id',
  'number',
  'acknowledgementNumber',
  'applicant',
  'language',
  'municipality',
  'postalCode',
  'channel',
  'submittedAt',
  'receivedOn',
  'decideBy',
  'decideByTerm',
  'stage',
  'closedIn',
  'holderId',
  'heldSince',
  'urgency',
  'urgencyReason',
  'competence',
  'knownToOffice',
  'aidTypes',
  'outcome',
  'ground',
  'decidedOn',
  'notifiedOn',
  'closedOn',
  'dueOn',
  'dueClock',
  'acknowledgedOn',
  'facts',
  'grantedAidTypes',
  'touchedOn',
  'labels',
  'hints',
  'version',
] as const
type Name = (typeof names)[number]

/** The columns of a request as a list for `select` and `returning`, named as the answer names them. */
export const columns = (wanted: readonly Name[] = names, table = '') =>
  wanted
    .map((name) => `${table}${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} as ${name}`)
    .join(', ')

/** A stored request as it is answered. */
export function presented(row: Row): Row {
  const { aidTypes, grantedAidTypes, labels, hints, knownToOffice, facts } = row
  return {
    ...row,
    aidTypes: wordsOf(aidTypes),
    grantedAidTypes: wordsOf(grantedAidTypes),
    labels: wordsOf(labels),
    hints: wordsOf(hints),
    facts: JSON.parse(String(facts)),
    knownToOffice: knownToOffice === null ? null : knownToOffice === 1,
  }
}

export const wordsOf = (kept: unknown) => String(kept).split(' ').filter(Boolean)
