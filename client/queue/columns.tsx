import { columnVisibilityFeature, createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import type { Messages } from '#client/language/useMessages.ts'
import { LanguageCode } from '#client/layout/LanguageCode.tsx'
import type { ListedRequest } from '#shared/queue/contract.ts'
import { AidCell } from './AidCell.tsx'
import { ApplicantLink } from './ApplicantLink.tsx'
import { DayCell } from './DayCell.tsx'
import { DueCell } from './DueCell.tsx'
import { HolderCell } from './HolderCell.tsx'
import { UrgencyCell } from './UrgencyCell.tsx'

export const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature })

const helper = createColumnHelper<typeof features, ListedRequest>()

/** The columns of the list, the most pressing first. */
export const columnsIn = ({ queue: { columns, stages, outcomes, unknown } }: Messages) =>
  helper.columns([
    helper.accessor('dueOn', {
      header: columns.dueOn,
      cell: ({ row }) => <DueCell day={row.original.dueOn} clock={row.original.dueClock ?? null} />,
    }),
    helper.accessor('closedOn', { header: columns.closedOn, cell: ({ getValue }) => <DayCell day={getValue()} /> }),
    helper.accessor('applicant', {
      header: columns.applicant,
      cell: ({ row }) => <ApplicantLink request={row.original} />,
    }),
    helper.accessor('number', { header: columns.number }),
    helper.accessor('aidTypes', {
      header: columns.aidTypes,
      enableSorting: false,
      cell: ({ getValue }) => <AidCell types={getValue() ?? []} />,
    }),
    helper.accessor('municipality', { header: columns.municipality, cell: ({ getValue }) => getValue() ?? unknown }),
    helper.accessor('language', {
      header: columns.language,
      enableSorting: false,
      cell: ({ getValue }) => <LanguageCode language={getValue()} />,
    }),
    helper.accessor('receivedOn', { header: columns.receivedOn, cell: ({ getValue }) => <DayCell day={getValue()} /> }),
    helper.accessor('stage', { header: columns.stage, cell: ({ getValue }) => stages[getValue()] }),
    helper.accessor('outcome', {
      header: columns.outcome,
      enableSorting: false,
      cell: ({ getValue }) => {
        const outcome = getValue()
        return outcome ? outcomes[outcome] : null
      },
    }),
    helper.accessor('holderName', {
      header: columns.holder,
      enableSorting: false,
      cell: ({ getValue }) => <HolderCell name={getValue()} />,
    }),
    helper.accessor('urgency', {
      header: columns.urgency,
      cell: ({ row }) => <UrgencyCell request={row.original} />,
    }),
  ])
