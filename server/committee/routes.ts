import { serve } from '#server/http/serve.ts'
import { committee } from '#shared/committee/contract.ts'
import { recordHearing, removeProposal, writeProposal, writeReport } from './acts.ts'
import { inviteToHearing } from './inviting.ts'
import { viewDecision } from './view.ts'

export const committeeRoutes = serve(committee, {
  read: ({ office, params }) => viewDecision(office, params.requestId),
  writeReport: ({ office, worker, params, version, body }) =>
    writeReport(office, worker, { ...params, version, ...body }),
  writeProposal: ({ office, worker, params, version, body }) =>
    writeProposal(office, worker, { ...params, version, proposal: body }),
  removeProposal: ({ office, worker, params, version, body }) =>
    removeProposal(office, worker, { ...params, version, ...body }),
  recordHearing: ({ office, worker, params, version, body }) =>
    recordHearing(office, worker, { ...params, version, ...body }),
  inviteToHearing: ({ office, worker, params, version, body }) =>
    inviteToHearing(office, worker, { ...params, version, invitation: body }),
})
