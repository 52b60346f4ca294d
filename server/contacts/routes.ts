import { serve } from '#server/http/serve.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { dropPromise, keepPromise, noteAttempt, notePromise, setNoContactRule } from './acts.ts'
import { noContactRule } from './noContact.ts'
import { viewContacts } from './view.ts'

export const contactRoutes = serve(contacts, {
  show: ({ office, params }) => viewContacts(office, params.requestId),
  attempt: ({ office, worker, params, version, body }) =>
    noteAttempt(office, worker, { ...params, version, attempt: body }),
  promise: ({ office, worker, params, version, body }) =>
    notePromise(office, worker, { ...params, version, promise: body }),
  keep: ({ office, worker, params, version }) => keepPromise(office, worker, { ...params, version }),
  drop: ({ office, worker, params, version, body }) => dropPromise(office, worker, { ...params, version, ...body }),
  noContactRule: ({ office }) => noContactRule(office.store.read),
  setNoContactRule: ({ office, worker, body }) => setNoContactRule(office, worker, body),
})
