import { lazy, type ReactNode } from 'react'
import { Navigate, Route, Routes, useLocation } from 'react-router'
import { Boundary } from './layout/Boundary.tsx'
import { NotFound } from './layout/NotFound.tsx'
import { firstPageOf } from './session/firstPage.ts'
import { useWorker } from './session/useWorker.ts'

const QueuePage = lazy(() => import('./queue/QueuePage.tsx'))
const RequestPage = lazy(() => import('./requests/RequestPage.tsx'))
const UnreadablePage = lazy(() => import('./intake/UnreadablePage.tsx'))
const TakeInPage = lazy(() => import('./intake/TakeInPage.tsx'))
const ColleaguesPage = lazy(() => import('./office/ColleaguesPage.tsx'))
const SendersPage = lazy(() => import('./office/SendersPage.tsx'))
const TodayPage = lazy(() => import('./today/TodayPage.tsx'))
const RegisterPage = lazy(() => import('./register/RegisterPage.tsx'))
const MeetingsPage = lazy(() => import('./committee/MeetingsPage.tsx'))
const MeetingPage = lazy(() => import('./committee/MeetingPage.tsx'))
const ComparisonPage = lazy(() => import('./persons/ComparisonPage.tsx'))
const PersonPage = lazy(() => import('./persons/PersonPage.tsx'))
const HouseholdPage = lazy(() => import('./persons/HouseholdPage.tsx'))
const LabelsPage = lazy(() => import('./labels/LabelsPage.tsx'))
const BulkPage = lazy(() => import('./bulk/BulkPage.tsx'))
const SearchPage = lazy(() => import('./search/SearchPage.tsx'))
const SettingsPage = lazy(() => import('./settings/SettingsPage.tsx'))
const RolePage = lazy(() => import('./session/RolePage.tsx'))

/** Which page stands at which address; each is loaded when it is first opened, and waits and fails alone. */
export function Pages() {
  return (
    <Routes>
      <Route path="/" element={<Home />} />
      <Route path="/today" element={<Page page={<TodayPage />} />} />
      <Route path="/queue" element={<Page page={<QueuePage />} />} />
      <Route path="/requests/:requestId" element={<Page page={<RequestPage />} />} />
      <Route path="/requests/:requestId/compare/:otherId" element={<Page page={<ComparisonPage />} />} />
      <Route path="/persons/:requestId" element={<Page page={<PersonPage />} />} />
      <Route path="/households/:requestId" element={<Page page={<HouseholdPage />} />} />
      <Route path="/search" element={<Page page={<SearchPage />} />} />
      <Route path="/register" element={<Page page={<RegisterPage />} />} />
      <Route path="/meetings" element={<Page page={<MeetingsPage />} />} />
      <Route path="/meetings/:meetingId" element={<Page page={<MeetingPage />} />} />
      <Route path="/bulk" element={<Page page={<BulkPage />} />} />
      <Route path="/unreadable" element={<Page page={<UnreadablePage />} />} />
      <Route path="/unreadable/:messageId" element={<Page page={<TakeInPage />} />} />
      <Route path="/office/colleagues" element={<Page page={<ColleaguesPage />} />} />
      <Route path="/office/senders" element={<Page page={<SendersPage />} />} />
      <Route path="/office/labels" element={<Page page={<LabelsPage />} />} />
      <Route path="/office/settings" element={<Page page={<SettingsPage />} />} />
      <Route path="/office/settings/:section" element={<Page page={<SettingsPage />} />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}

function Page({ page }: { readonly page: ReactNode }) {
  const { pathname } = useLocation()
  return <Boundary key={pathname}>{page}</Boundary>
}

/** The page that a colleague's roles are for. */
function Home() {
  const page = firstPageOf(useWorker())
  return page ? <Navigate to={page} replace /> : <Page page={<RolePage />} />
}
