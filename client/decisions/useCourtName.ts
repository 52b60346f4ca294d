import { useMessages } from '#client/language/useMessages.ts'
import type { LabourCourt } from '#shared/decisions/court.ts'
import { courtName } from '#shared/decisions/courtName.ts'

/** Names a court in the page's language; in French on an English page. */
export function useCourtName(): (court: Pick<LabourCourt, 'names'>) => string {
  const { language } = useMessages()
  return (court) => courtName(court, language === 'en' ? 'fr' : language)
}
