import { changing, reading } from '#client/http/connect.ts'
import { committee } from '#shared/committee/contract.ts'
import { meetings } from '#shared/meetings/contract.ts'

export const committeeApi = {
  read: reading('committee', committee.read),
  writeReport: changing(committee.writeReport),
  writeProposal: changing(committee.writeProposal),
  removeProposal: changing(committee.removeProposal),
  recordHearing: changing(committee.recordHearing),
  inviteToHearing: changing(committee.inviteToHearing),
  rhythm: reading('committee', meetings.rhythm),
  setRhythm: changing(meetings.setRhythm),
  meetings: reading('committee', meetings.list),
  plan: changing(meetings.plan),
  meeting: reading('committee', meetings.read),
  change: changing(meetings.change),
  cancel: changing(meetings.cancel),
  close: changing(meetings.close),
  put: changing(meetings.put),
  takeOff: changing(meetings.takeOff),
  order: changing(meetings.order),
  enter: changing(meetings.decide),
}

/** Where the pack of a meeting is opened. */
export const packAddress = (meetingId: string) => `/api${meetings.pack.path.replace(':meetingId', meetingId)}`
