import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import { SelectCell } from '#client/bulk/SelectCell.tsx'
import { SelectPage } from '#client/bulk/SelectPage.tsx'
import type { Messages } from '#client/language/useMessages.ts'
import { LanguageCode } from '#client/layout/LanguageCode.tsx'
import type { ListedRequest } from '#shared/queue/contract.ts'
import type { ListColumn } from '#shared/queue/layout.ts'
import { AidCell } from './AidCell.tsx'
import { ApplicantLink } from './ApplicantLink.tsx'
import { DayCell } from './DayCell.tsx'
import { DueCell } from './DueCell.tsx'
import { HolderCell } from './HolderCell.tsx'
import { MarksCell } from './MarksCell.tsx'
import { UrgencyCell } from './UrgencyCell.tsx'

export const features = tableFeatures({ rowSortingFeature })

const helper = createColumnHelper<typeof features, ListedRequest>()

/**
 * The columns that the layout names, in its order. A column that no layout names, `helper.display` with an id of its own
 * such as checkboxes, goes before them: it is always there, and stays in sight with those that are pinned.
 */
export const columnsIn = (all: ReturnType<typeof columnsByName>, shown: readonly ListColumn[], selects: boolean) =>
  helper.columns([...(selects ? [selecting] : []), ...shown.map((name) => all[name])])

const selecting = helper.display({
  id: 'select',
  header: SelectPage,
  cell: ({ row }) => <SelectCell request={row.original} />,
})

/** Each column once: its cells stay the same while others come and go beside it. */
export const columnsByName = ({ queue }: Messages) => ({
  dueOn: helper.accessor('dueOn', {
    header: queue.columns.dueOn,
    cell: ({ row }) => <DueCell day={row.original.dueOn} clock={row.original.dueClock ?? null} />,
  }),
  closedOn: helper.accessor('closedOn', {
    header: queue.columns.closedOn,
    cell: ({ getValue }) => <DayCell day={getValue()} />,
  }),
  applicant: helper.accessor('applicant', {
    header: queue.columns.applicant,
    cell: ({ row }) => <ApplicantLink request={row.original} />,
  }),
  number: helper.accessor('number', { header: queue.columns.number }),
  aidTypes: helper.accessor('aidTypes', {
    header: queue.columns.aidTypes,
    enableSorting: false,
    cell: ({ getValue }) => <AidCell types={getValue() ?? []} />,
  }),
  municipality: helper.accessor('municipality', {
    header: queue.columns.municipality,
    cell: ({ getValue }) => getValue() ?? queue.unknown,
  }),
  language: helper.accessor('language', {
    header: queue.columns.language,
    enableSorting: false,
    cell: ({ getValue }) => <LanguageCode language={getValue()} />,
  }),
  receivedOn: helper.accessor('receivedOn', {
    header: queue.columns.receivedOn,
    cell: ({ getValue }) => <DayCell day={getValue()} />,
  }),
  stage: helper.accessor('stage', {
    header: queue.columns.stage,
    cell: ({ getValue }) => queue.stages[getValue()],
  }),
  outcome: helper.accessor('outcome', {
    header: queue.columns.outcome,
    enableSorting: false,
    cell: ({ getValue }) => {
      const outcome = getValue()
      return outcome ? queue.outcomes[outcome] : null
    },
  }),
  holderName: helper.accessor('holderName', {
    header: queue.columns.holder,
    enableSorting: false,
    cell: ({ getValue }) => <HolderCell name={getValue()} />,
  }),
  urgency: helper.accessor('urgency', {
    header: queue.columns.urgency,
    cell: ({ row }) => <UrgencyCell request={row.original} />,
  }),
  marks: helper.display({
    id: 'marks',
    header: queue.columns.marks,
    cell: ({ row }) => <MarksCell request={row.original} />,
  }),
  touchedOn: helper.accessor('touchedOn', {
    header: queue.columns.touchedOn,
    cell: ({ getValue }) => <DayCell day={getValue()} />,
  }),
})
