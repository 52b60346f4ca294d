import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { reading } from '#client/http/connect.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { requestParts } from '#client/requests/requestParts.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { settingsSections } from '#shared/settings/sections.ts'
import { views } from '#shared/views/contract.ts'
import type { PaletteGroup, PaletteItem } from './paletteItem.ts'

const listViews = reading('views', views.list)

/** Where one can go that has no key: the parts of the request that is open, saved views, and the pages of whoever manages the office. */
export function usePalettePlaces(): readonly PaletteItem[] {
  const { layout, requests, settings } = useMessages()
  const worker = useWorker()
  const navigate = useNavigate()
  const { pathname, state } = useLocation()
  const [params, setParams] = useSearchParams()
  const { data } = useQuery({ ...listViews({}), enabled: may(worker, 'requests.list') })

  const isOpen = pathname.startsWith('/requests/') || params.has('open')
  const parts = isOpen && may(worker, 'requests.read') ? requestParts : []
  const manages = may(worker, 'office.manage')
  const place = (group: PaletteGroup, to: string, words: string): PaletteItem => ({
    id: to,
    group,
    words,
    act: () => navigate(to),
  })
  return [
    ...parts.map(
      (part): PaletteItem => ({
        id: part,
        group: 'parts',
        words: requests.parts[part],
        act: () =>
          setParams(
            (now) => {
              now.set('part', part)
              return now
            },
            { replace: true, state },
          ),
      }),
    ),
    ...(manages
      ? [place('go', '/office/colleagues', layout.colleagues), place('go', '/office/senders', layout.senders)]
      : []),
    ...(data?.views ?? []).map(({ id, name, address }) => ({
      ...place('views', `/queue?${address}&view=${id}`, name),
      id,
    })),
    ...(manages ? settingsSections : []).map((section) =>
      place('settings', `/office/settings/${section}`, settings.sections[section]),
    ),
  ]
}
