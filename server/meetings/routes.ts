import { orderAgenda, putOnAgenda, takeOffAgenda } from '#server/agenda/acts.ts'
import { serve } from '#server/http/serve.ts'
import { changeSetting } from '#server/settings/acts.ts'
import { meetings } from '#shared/meetings/contract.ts'
import { cancelMeeting, changeMeeting, closeMeeting, planMeetings, rhythmOf } from './acts.ts'
import { enterDecisions } from './entering.ts'
import { packOf } from './pack.ts'
import { viewMeeting, viewMeetings } from './view.ts'

export const meetingRoutes = serve(meetings, {
  rhythm: ({ office }) => rhythmOf(office.store.read),
  setRhythm: ({ office, worker, body }) => changeSetting(office, worker, { name: 'committee', value: body }),
  list: ({ office }) => viewMeetings(office),
  plan: ({ office, worker, body }) => planMeetings(office, worker, body),
  read: ({ office, params }) => viewMeeting(office, params.meetingId),
  pack: ({ office, params }) => packOf(office, params.meetingId),
  change: ({ office, worker, params, version, body }) =>
    changeMeeting(office, worker, { ...params, version, changed: body }),
  cancel: ({ office, worker, params, version }) => cancelMeeting(office, worker, { ...params, version }),
  close: ({ office, worker, params, version }) => closeMeeting(office, worker, { ...params, version }),
  put: ({ office, worker, params, body }) => putOnAgenda(office, worker, { ...params, ...body }),
  takeOff: ({ office, worker, params, body }) => takeOffAgenda(office, worker, { ...params, ...body }),
  order: ({ office, worker, params, body }) => orderAgenda(office, worker, { ...params, ...body }),
  decide: ({ office, worker, params, body }) => enterDecisions(office, worker, { ...params, ...body }),
})
