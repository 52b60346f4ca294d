import { serve } from '#server/http/serve.ts'
import { persons } from '#shared/persons/contract.ts'
import { judge, undo } from './acts.ts'
import { viewAlike, viewHousehold, viewTyped } from './view.ts'

export const personRoutes = serve(persons, {
  alike: ({ office, worker, params }) => viewAlike(office, worker, params.requestId),
  alikeTyped: ({ office, worker, body }) => viewTyped(office, worker, body),
  judge: ({ office, worker, params, body }) => judge(office, worker, { ...params, ...body }),
  undo: ({ office, worker, params }) => undo(office, worker, params.verdictId),
  household: ({ office, worker, params }) => viewHousehold(office, worker, params.requestId),
})
