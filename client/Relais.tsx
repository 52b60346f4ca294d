import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Language } from '#shared/language/languages.ts'
import { guessLanguage, rememberLanguage } from './language/chosenLanguage.ts'
import { LanguageProvider } from './language/LanguageProvider.tsx'
import { Boundary } from './layout/Boundary.tsx'
import { Waiting } from './layout/Waiting.tsx'
import { sessionApi } from './session/api.ts'
import { firstPageOf } from './session/firstPage.ts'
import { rememberFirstPage } from './session/lastFirstPage.ts'
import { Workplace } from './Workplace.tsx'

const SetUpPage = lazy(() => import('./office/SetUpPage.tsx'))
const SignInPage = lazy(() => import('./session/SignInPage.tsx'))

/** The whole product: set up, signed out, or at work. */
export function Relais() {
  const [language, setLanguage] = useState(guessLanguage)
  return (
    <Suspense fallback={<Waiting />}>
      <LanguageProvider language={language}>
        <Boundary>
          <Gate language={language} onLanguage={setLanguage} />
        </Boundary>
      </LanguageProvider>
    </Suspense>
  )
}

type GateProps = {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

function Gate({ language, onLanguage }: GateProps) {
  const { data } = useSuspenseQuery(sessionApi.show({}))
  const { office, worker } = data
  const [worked, setWorked] = useState(false)
  if (worker !== null && !worked) setWorked(true)

  const own = worker?.language
  const firstPage = worker && firstPageOf(worker)
  useEffect(() => {
    rememberFirstPage(firstPage)
    if (own === undefined) return
    rememberLanguage(own)
    onLanguage(own)
  }, [own, firstPage, onLanguage])

  const choose = (chosen: Language) => {
    rememberLanguage(chosen)
    onLanguage(chosen)
  }
  if (office === null) return <SetUpPage language={language} onLanguage={choose} />
  if (worker === null) return <SignInPage language={language} onLanguage={choose} ended={worked} />
  return <Workplace officeName={office.name} worker={worker} />
}
