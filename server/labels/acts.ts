import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import { isSameName, type Label, type LabelEntry, mostLabels } from '#shared/labels/label.ts'
import { refusalToGiveLabel, refusalToTakeLabel } from '#shared/labels/labelling.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import { getLabel, insertLabel, listLabels, saveLabel } from './storage.ts'

type Labelling = Seen & { readonly labelId: string }

/** The request gets the label. That is no work on it: a claim that rests goes on resting. */
export const giveLabel = (office: Office, worker: Worker, { labelId, ...seen }: Labelling) =>
  changeRequest(office, worker, seen, {
    refusal: async (request, tx) => refusalToGiveLabel(request, await getLabel(tx, labelId), worker),
    change: ({ labels, touchedOn }) => ({
      act: 'labelled',
      changes: { labels: [...labels, labelId], touchedOn },
      details: { label: labelId },
    }),
  })

/** The label is taken away from the request. */
export const takeLabel = (office: Office, worker: Worker, { labelId, ...seen }: Labelling) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToTakeLabel(request, labelId, worker),
    change: ({ labels, touchedOn }) => ({
      act: 'unlabelled',
      changes: { labels: labels.filter((one) => one !== labelId), touchedOn },
      details: { label: labelId },
    }),
  })

export const addLabel = (office: Office, worker: Worker, entry: LabelEntry) =>
  act(office, worker, async (tx) => {
    const label = { ...entry, id: newId(), retired: false, version: 1 }
    await refuseBesideOthers(tx, label)
    return changed(await insertLabel(tx, label))
  })

type Changed = Pick<Label, 'id' | 'version'> & Partial<LabelEntry & Pick<Label, 'retired'>>

/** Changes what the office says of the label, or whether it is still given, over the version that was seen. */
export const changeLabel = (office: Office, worker: Worker, change: Changed) =>
  act(office, worker, async (tx) => {
    const label = { ...(await getLabel(tx, change.id)), ...change }
    await refuseBesideOthers(tx, label)
    return changed(await saveLabel(tx, label))
  })

async function refuseBesideOthers(tx: Database, { id, name, retired }: Label) {
  const others = (await listLabels(tx)).filter((one) => one.id !== id)
  if (others.some((one) => isSameName(one.name, name))) throw new Refused('label-name-taken')
  if (!retired && others.filter((one) => !one.retired).length >= mostLabels) throw new Refused('too-many-labels')
}

const changed = (label: Label) => ({
  result: label,
  entry: { act: 'labelChanged' as const, requestId: null, details: { label: label.id } },
  news: [{ type: 'office' as const, id: label.id, version: label.version }],
})
