import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { guessLanguage, rememberLanguage } from './language/chosenLanguage.ts'
import { LanguageProvider } from './language/LanguageProvider.tsx'
import { Boundary } from './layout/Boundary.tsx'
import { Waiting } from './layout/Waiting.tsx'
import { sessionApi } from './session/api.ts'
import { rememberSignedIn } from './session/signedInMark.ts'
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
  readonly language: ReturnType<typeof guessLanguage>
  readonly onLanguage: (language: ReturnType<typeof guessLanguage>) => void
}

function Gate({ language, onLanguage }: GateProps) {
  const { data } = useSuspenseQuery(sessionApi.show({}))
  const { office, worker } = data
  const [worked, setWorked] = useState(false)
  if (worker !== null && !worked) setWorked(true)

  const own = worker?.language
  useEffect(() => {
    rememberSignedIn(own !== undefined)
    if (own === undefined) return
    rememberLanguage(own)
    onLanguage(own)
  }, [own, onLanguage])

  const choose = (chosen: typeof language) => {
    rememberLanguage(chosen)
    onLanguage(chosen)
  }
  if (office === null) return <SetUpPage language={language} onLanguage={choose} />
  if (worker === null) return <SignInPage language={language} onLanguage={choose} ended={worked} />
  return <Workplace officeName={office.name} worker={worker} />
}
