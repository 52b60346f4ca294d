import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { guessLanguage } from './language/chosenLanguage.ts'
import { LanguageProvider } from './language/LanguageProvider.tsx'
import { Frame } from './layout/Frame.tsx'
import { Waiting } from './layout/Waiting.tsx'
import { Pages } from './pages.tsx'
import { sessionApi } from './session/api.ts'
import { WorkerContext } from './session/useWorker.ts'

const SetUpPage = lazy(() => import('./office/SetUpPage.tsx'))
const SignInPage = lazy(() => import('./session/SignInPage.tsx'))

/** The whole product: set up, signed out, or at work. */
export function Relais() {
  return (
    <Suspense fallback={<Waiting />}>
      <Gate />
    </Suspense>
  )
}

function Gate() {
  const { data } = useSuspenseQuery(sessionApi.show({}))
  const [visitorLanguage, setVisitorLanguage] = useState(guessLanguage)
  const visitor = { language: visitorLanguage, onLanguage: setVisitorLanguage }

  if (data.office === null || data.worker === null)
    return (
      <LanguageProvider language={visitorLanguage}>
        {data.office === null ? <SetUpPage {...visitor} /> : <SignInPage {...visitor} />}
      </LanguageProvider>
    )
  return (
    <LanguageProvider language={data.worker.language}>
      <WorkerContext value={data.worker}>
        <Frame officeName={data.office.name} tools={null} rail={() => null}>
          <Pages />
        </Frame>
      </WorkerContext>
    </LanguageProvider>
  )
}
