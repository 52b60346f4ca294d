import type { Messages } from '#client/language/useMessages.ts'
import { linkText } from '#client/persons/linkText.ts'
import { ways } from '#shared/acknowledgement/ways.ts'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { appointmentKinds, appointmentOutcomes } from '#shared/appointments/kinds.ts'
import { proposalKinds } from '#shared/committee/words.ts'
import { contactWays } from '#shared/contacts/ways.ts'
import { notificationWays } from '#shared/decisions/appealStart.ts'
import { letterKinds } from '#shared/letters/kinds.ts'

/** What the journal kept of a decision and its notification, of an attempt to reach the applicant, of how an appointment went, of an acknowledgement and of a letter, in words. */
export function besidesText(details: Readonly<Record<string, string>>, messages: Messages) {
  const { acknowledgement, aid, committee, contacts, decisions, appointments, letters } = messages
  const { acknowledgedOn } = details
  const acknowledged = ways.find((one) => one === details.acknowledgedHow)
  const way = contactWays.find((one) => one === details.way)
  const went = appointmentOutcomes.find((one) => one === details.went)
  const kind = appointmentKinds.find((one) => one === details.kind)
  const letter = letterKinds.find((one) => details.letter !== undefined && one === details.kind)
  const notified = notificationWays.find((one) => details.notifiedOn !== undefined && one === details.how)
  const decided = aidTypes.flatMap((type) => {
    const said = proposalKinds.find((one) => one === details[type])
    return said ? [`${aid.types[type]} (${committee.kinds[said]})`] : []
  })
  return [
    ...decided,
    ...(notified ? [decisions.notification.ways[notified].label] : []),
    ...(way ? [contacts.ways[way], details.reached === 'yes' ? contacts.reached : contacts.notReached] : []),
    ...(went && kind ? [appointments.kinds[kind], appointments.outcomes[went]] : []),
    ...(letter ? [letters.kinds[letter]] : []),
    ...(acknowledged ? [acknowledgement.inWays[acknowledged]] : []),
    ...(acknowledgedOn ? [messages.longDay(acknowledgedOn)] : []),
    ...linkText(details, messages),
  ]
}
