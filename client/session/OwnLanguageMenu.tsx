import { useMutation } from '@tanstack/react-query'
import { sessionApi } from './api.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import { useWorker } from './useWorker.ts'

/** The language of the colleague who is signed in, kept with the account. */
export function OwnLanguageMenu() {
  const { language } = useWorker()
  const choosing = useMutation(sessionApi.chooseLanguage)
  return <LanguageMenu language={language} onLanguage={(chosen) => choosing.mutate({ body: { language: chosen } })} />
}
