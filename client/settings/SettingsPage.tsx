import { useQuery } from '@tanstack/react-query'
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { Link, useParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { NotFound } from '#client/layout/NotFound.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import type { SettingsSection } from '#shared/settings/sections.ts'
import { settingsSections } from '#shared/settings/sections.ts'
import { settingsApi } from './api.ts'
import styles from './SettingsPage.module.css'

const pages: Readonly<Record<SettingsSection, LazyExoticComponent<ComponentType>>> = {
  letterhead: lazy(() => import('#client/letters/LetterheadSettings.tsx')),
  paragraphs: lazy(() => import('#client/letters/ParagraphSettings.tsx')),
  mail: lazy(() => import('#client/mail/MailSettings.tsx')),
  terms: lazy(() => import('#client/clocks/TermSettings.tsx')),
  committee: lazy(() => import('#client/committee/RhythmSettings.tsx')),
  contacts: lazy(() => import('#client/contacts/NoContactSettings.tsx')),
  rest: lazy(() => import('#client/rest/RestSettings.tsx')),
  labels: lazy(() => import('#client/labels/LabelSettings.tsx')),
  pieces: lazy(() => import('#client/pieces/ChecklistSettings.tsx')),
  legalTexts: lazy(() => import('#client/decisions/LegalTextSettings.tsx')),
  courts: lazy(() => import('#client/decisions/CourtSettings.tsx')),
  centres: lazy(() => import('#client/territory/CentreSettings.tsx')),
  municipalities: lazy(() => import('#client/territory/MunicipalitySettings.tsx')),
}

/** What the office sets by itself, a section at a time; marked where a decision letter still lacks something. */
export default function SettingsPage() {
  const { settings } = useMessages()
  const { section = 'letterhead' } = useParams()
  const open = settingsSections.find((one) => one === section)
  const { data } = useQuery(settingsApi.incomplete({}))
  if (!open) return <NotFound />
  const Section = pages[open]
  return (
    <div className={styles.page}>
      <PageTitle title={settings.title} />
      <div className={styles.body}>
        <nav className={styles.sections} aria-label={settings.title}>
          {settingsSections.map((one) => (
            <Link
              key={one}
              className={styles.link}
              to={`/office/settings/${one}`}
              aria-current={one === open ? 'page' : undefined}
            >
              {settings.sections[one]}
              {data?.sections.includes(one) && <span className={styles.mark}>{settings.incomplete}</span>}
            </Link>
          ))}
        </nav>
        <section aria-label={settings.sections[open]} className={styles.section}>
          <Boundary key={open}>
            <Section />
          </Boundary>
        </section>
      </div>
    </div>
  )
}
