import {
  IconAlertTriangle,
  IconBook2,
  IconChecklist,
  IconGavel,
  IconHandGrab,
  IconInbox,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconPlug,
  IconReceipt,
  IconSettings,
  IconStack2,
  IconSun,
  IconUser,
  IconUsers,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { todayApi } from '#client/today/api.ts'
import { may } from '#shared/people/permissions.ts'
import { listsFor } from '#shared/queue/viewing.ts'
import { countPressing } from '#shared/today/pressure.ts'
import { queueApi } from './api.ts'
import styles from './Rail.module.css'
import { RailLink } from './RailLink.tsx'

const icons = {
  toTriage: IconInbox,
  toTakeOn: IconHandGrab,
  mine: IconUser,
  everyones: IconStack2,
  unacknowledged: IconReceipt,
  closed: IconChecklist,
}

type RailProps = { readonly folded: boolean; readonly onFold: () => void }

/** Where I can go: the lists with how many wait in each, and what my roles allow besides. */
export function Rail({ folded, onFold }: RailProps) {
  const { queue, layout } = useMessages()
  const worker = useWorker()
  const [params] = useSearchParams()
  const lists = may(worker, 'requests.list')
  const { data: counts } = useQuery({ ...queueApi.counts({}), enabled: lists })
  const reads = may(worker, 'requests.read')
  const { data: forToday } = useQuery({ ...todayApi.show({}), enabled: reads, select: countPressing })
  const list = params.get('list') ?? 'toTriage'
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <>
      <ul className={styles.links} data-folded={folded || undefined}>
        {reads && <RailLink to="/today" icon={IconSun} label={layout.today} count={forToday} />}
        {lists &&
          listsFor(worker).map((one) => (
            <RailLink
              key={one}
              to={one === 'toTriage' ? '/queue' : `/queue?list=${one}`}
              here={list === one}
              icon={icons[one]}
              label={queue.lists[one]}
              count={one === 'closed' ? undefined : counts?.[one]}
              pressing={one === 'unacknowledged' && counts ? queue.receipts.waiting(counts[one]) : undefined}
            />
          ))}
        {lists && <li className={styles.rule} aria-hidden />}
        {lists && <RailLink to="/register" icon={IconBook2} label={layout.register} />}
        {reads && <RailLink to="/meetings" icon={IconGavel} label={layout.meetings} />}
        {may(worker, 'messages.read') && (
          <RailLink to="/unreadable" icon={IconAlertTriangle} label={layout.unreadable} count={counts?.unreadable} />
        )}
        {may(worker, 'office.manage') && (
          <>
            <RailLink to="/office/colleagues" icon={IconUsers} label={layout.colleagues} />
            <RailLink to="/office/senders" icon={IconPlug} label={layout.senders} />
            <RailLink to="/office/settings" icon={IconSettings} label={layout.settings} />
          </>
        )}
      </ul>
      <button
        type="button"
        className={styles.fold}
        onClick={onFold}
        title={folded ? layout.unfoldRail : layout.foldRail}
      >
        <Fold size="1.25rem" aria-hidden />
        <span className={folded ? styles.hidden : ''}>{folded ? layout.unfoldRail : layout.foldRail}</span>
      </button>
    </>
  )
}
