import { addView } from '#server/views/acts.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Event } from './event.ts'
import { instantAt, openDayFrom } from './workingTime.ts'

/** The lead saved a list for the whole office, and Julie one for herself. */
export const viewsUntil = (today: Day): readonly Event[] => [
  {
    at: instantAt(openDayFrom(today, -20), 9),
    does: (office, workers) =>
      addView(office, workers('brigitte'), {
        name: 'Énergie, à prendre en charge',
        address: 'list=toTakeOn&aidType=ENE&sort=dueOn',
        office: true,
      }),
  },
  {
    at: instantAt(openDayFrom(today, -6), 13),
    does: (office, workers) =>
      addView(office, workers('julie'), {
        name: 'Mes demandes par échéance',
        address: 'list=mine&sort=dueOn',
        office: false,
      }),
  },
]
