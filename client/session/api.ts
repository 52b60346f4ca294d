import { changing, reading } from '#client/http/connect.ts'
import { session } from '#shared/session/contract.ts'

export const sessionApi = {
  show: reading('session', session.show),
  signIn: changing(session.signIn),
  signOut: changing(session.signOut),
  chooseLanguage: changing(session.chooseLanguage),
}
