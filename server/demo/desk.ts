import { giveAcknowledgement } from '#server/acknowledgement/acts.ts'
import type { Giving } from '#shared/acknowledgement/contract.ts'
import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Does } from './doing.ts'
import { nameOf } from './doing.ts'
import type { Story } from './story.ts'
import { instantAt } from './workingTime.ts'

/** Who came to the desk, or has no mail: the letter is made, and kept. */
const onPaper: Readonly<Record<string, 'handed' | 'posted'>> = {
  'Collignon Thierry': 'handed',
  'Mertes Alois': 'handed',
  'Sauvage Huguette': 'posted',
  'Thelen Günter': 'posted',
  'Martens Rosa': 'posted',
}

/** Those of the last days to whom nobody has acknowledged receipt yet. */
const stillOwed = ['Bastin Véronique', 'Marchal Dylan', 'Segers Godelieve', 'Deprez Élodie']

/** How the desk acknowledges receipt of the story's request, and when; null while it is still owed. */
export function acknowledgementOf(
  story: Story,
  submittedAt: Instant,
): { readonly at: Instant; readonly does: Does } | null {
  const name = nameOf(story)
  if (stillOwed.includes(name)) return null
  const how = onPaper[name]
  const giving: Giving = how ? { how } : { how: 'cpasOnline', on: dayOf(submittedAt) }
  return {
    at: nextTimeAtDesk(submittedAt),
    does: ({ office, workers, ...seen }) => giveAcknowledgement(office, workers('nadine'), { ...seen, giving }),
  }
}

/** An hour later within the opening hours, else first thing on the next open day. */
function nextTimeAtDesk(submittedAt: Instant): Instant {
  const later = new Date(Date.parse(submittedAt) + 3_600_000).toISOString()
  const day = dayOf(later)
  const opening = instantAt(nextOpenDay(day), 8.6)
  if (later <= opening) return opening
  return later <= instantAt(day, 16.5) ? later : instantAt(nextOpenDay(addDays(day, 1)), 8.6)
}
