import { serve } from '#server/http/serve.ts'
import { findOfficeName } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { session } from '#shared/session/contract.ts'
import { chooseLanguage, signIn, signOut } from './acts.ts'
import { tokenIn } from './cookie.ts'

const nameOf = async (office: Office) => {
  const name = await findOfficeName(office.store.read)
  return name === null ? null : { name }
}

export const sessionRoutes = serve(session, {
  show: async ({ office, worker }) => ({ office: await nameOf(office), worker }),
  signIn: async ({ office, body, visitor }) => {
    const formerToken = tokenIn(office.origin, visitor.cookie)
    const { token, worker } = await signIn(office, { ...body, address: visitor.address, formerToken })
    visitor.keep(token)
    return { office: await nameOf(office), worker }
  },
  signOut: async ({ office, worker, visitor }) => {
    await signOut(office, worker, tokenIn(office.origin, visitor.cookie) ?? '')
    visitor.forget()
    return { office: await nameOf(office), worker: null }
  },
  chooseLanguage: async ({ office, worker, body }) => {
    await chooseLanguage(office, worker, body.language)
    return { office: await nameOf(office), worker: { ...worker, language: body.language } }
  },
})
