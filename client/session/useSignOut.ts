import { useMutation } from '@tanstack/react-query'
import { rememberLanguage } from '#client/language/chosenLanguage.ts'
import { sessionApi } from './api.ts'
import { forgetDrafts } from './drafts.ts'
import { useWorker } from './useWorker.ts'

/** Signs out, and leaves nothing in this browser of what was read or begun: the page starts anew. */
export function useSignOut() {
  const { language } = useWorker()
  return useMutation({
    ...sessionApi.signOut,
    onSuccess: () => {
      forgetDrafts()
      rememberLanguage(language)
      window.location.assign('/')
    },
  })
}
