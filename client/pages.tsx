import { lazy, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { NotFound } from './layout/NotFound.tsx'
import { Waiting } from './layout/Waiting.tsx'

const QueuePage = lazy(() => import('./queue/QueuePage.tsx'))
const RequestPage = lazy(() => import('./requests/RequestPage.tsx'))
const UnreadablePage = lazy(() => import('./intake/UnreadablePage.tsx'))
const TakeInPage = lazy(() => import('./intake/TakeInPage.tsx'))
const ColleaguesPage = lazy(() => import('./office/ColleaguesPage.tsx'))
const SendersPage = lazy(() => import('./office/SendersPage.tsx'))

/** Which page stands at which address; each is loaded when it is first opened. */
export function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route path="/" element={<Navigate to="/queue" replace />} />
        <Route path="/queue" element={<QueuePage />} />
        <Route path="/requests/:requestId" element={<RequestPage />} />
        <Route path="/unreadable" element={<UnreadablePage />} />
        <Route path="/unreadable/:messageId" element={<TakeInPage />} />
        <Route path="/office/colleagues" element={<ColleaguesPage />} />
        <Route path="/office/senders" element={<SendersPage />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  )
}
