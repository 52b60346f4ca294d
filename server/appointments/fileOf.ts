import type { Office } from '#server/office.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { calendarFile } from '#shared/appointments/calendarFile.ts'
import { appointmentsDe } from '#shared/appointments/messages.de.ts'
import { appointmentsEn } from '#shared/appointments/messages.en.ts'
import { appointmentsFr } from '#shared/appointments/messages.fr.ts'
import { appointmentsNl } from '#shared/appointments/messages.nl.ts'
import type { SentFile } from '#shared/http/sentFile.ts'
import type { Language } from '#shared/language/languages.ts'
import { getAppointment } from './storage.ts'

type Wanted = { readonly requestId: string; readonly appointmentId: string }

/** The appointment as a file for a calendar, in this language. */
export async function fileOf(office: Office, language: Language, wanted: Wanted): Promise<SentFile> {
  const { read } = office.store
  const { requestId, appointmentId } = wanted
  const appointment = await getAppointment(read, requestId, appointmentId)
  const { number } = await getAidRequest(read, requestId)
  const summary = words[language].summary(number)
  return {
    name: `${summary.replace('/', '-')}.ics`,
    type: 'text/calendar; charset=utf-8',
    content: new TextEncoder().encode(calendarFile({ ...appointment, summary }, office.clock.now())),
  }
}

const words = { fr: appointmentsFr, nl: appointmentsNl, de: appointmentsDe, en: appointmentsEn } as const
