import type { Messages } from '#client/language/useMessages.ts'
import type { Day } from '#shared/calendar/days.ts'
import { openDaysSince } from '#shared/calendar/openDays.ts'
import type { RequestLine } from '#shared/today/contract.ts'

/** The reason in words, without its day. */
export function whyOf(line: RequestLine, today: Day, { today: { why }, clockNames, time, moment }: Messages): string {
  const { reason, words = '', colleague = '', at = '', clock } = line
  switch (reason) {
    case 'term':
      return clock ? why.term(clockNames.names[clock]) : why.termRuns
    case 'promise':
      return colleague === '' ? why.promise(words) : why.promiseOf(colleague, words)
    case 'awaited':
      return why.awaited(words)
    case 'appointment':
      return why.appointment(time(at), words)
    case 'unsaid':
      return why.unsaid(moment(at))
    case 'handed':
      return why.handed(colleague)
    case 'rest':
      return why.rest(openDaysSince(line.day ?? today, today))
    case 'resting':
      return why.resting(colleague, openDaysSince(line.day ?? today, today))
    case 'agenda':
      return line.day === null ? why.noAgenda : why.agenda
    default:
      return why[reason]
  }
}
