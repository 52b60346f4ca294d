import { useEffectEvent, useLayoutEffect } from 'react'
import { useNavigate } from 'react-router'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { type GoName, shortcuts } from '#shared/shortcuts/shortcuts.ts'
import { offer } from './offers.ts'

/** Where each key leads that goes somewhere. */
const addresses: Readonly<Record<GoName, string>> = {
  goToday: '/today',
  goToTriage: '/queue',
  goToTakeOn: '/queue?list=toTakeOn',
  goMine: '/queue?list=mine',
  goEveryones: '/queue?list=everyones',
  goUnacknowledged: '/queue?list=unacknowledged',
  goClosed: '/queue?list=closed',
  goRegister: '/register',
  goMeetings: '/meetings',
  goUnreadable: '/unreadable',
  goBulk: '/bulk',
  goSettings: '/office/settings',
}

/** Goes to another page, as far as the worker's roles allow. */
export function useGoKeys() {
  const { roles } = useWorker()
  const navigate = useNavigate()
  const go = useEffectEvent((name: GoName) => void navigate(addresses[name]))
  useLayoutEffect(() => {
    const stops = goNames
      .filter((name) => may({ roles }, shortcuts[name].asks))
      .map((name) => offer({ name, act: () => go(name), refusal: null }))
    return () => {
      for (const stop of stops) stop()
    }
  }, [roles])
}

const goNames = Object.keys(addresses).filter((name): name is GoName => Object.hasOwn(addresses, name))
