import type { RequestLine } from './contract.ts'
import type { TodayMessages } from './messages.fr.ts'

/** The one thing to do about a line. All but `see` are done at once; `see` also when its link is followed. */
export type NextStep = {
  readonly words: keyof TodayMessages['next']
  /** Where it is done. */
  readonly to: string
  readonly does?: 'keep' | 'see' | 'keepClaim' | 'putBack'
}

/** What ends the line, and where. */
export function nextStepOf(line: RequestLine): NextStep {
  const request = `/requests/${line.requestId}`
  const part = (name: 'contacts' | 'competence' | 'decision' | 'letters') => `${request}?part=${name}`
  switch (line.reason) {
    case 'acknowledge':
      return { words: 'acknowledge', to: request }
    case 'term':
      return line.unheld ? { words: 'hold', to: request } : termStep(line, { request, part })
    case 'closedUndecided':
      return { words: 'reopen', to: request }
    case 'ratify':
      return { words: 'meeting', to: '/meetings' }
    case 'promise':
      return line.colleague === undefined
        ? { words: 'kept', to: part('contacts'), does: 'keep' }
        : { words: 'open', to: part('contacts') }
    case 'awaited':
      return { words: 'remind', to: part('contacts') }
    case 'appointment':
      return { words: 'prepare', to: part('contacts') }
    case 'unsaid':
      return { words: 'tell', to: part('contacts') }
    case 'mail':
      return { words: 'mail', to: part('letters') }
    case 'handed':
      return { words: 'open', to: request, does: 'see' }
    case 'piece':
      return { words: 'pieces', to: part('contacts'), does: 'see' }
    case 'agenda':
      return { words: 'agenda', to: `${part('decision')}#agenda` }
    case 'rest':
      return { words: 'keepClaim', to: request, does: 'keepClaim' }
    case 'resting':
      return line.releasable ? { words: 'putBack', to: request, does: 'putBack' } : { words: 'open', to: request }
    case 'new':
      return { words: 'triage', to: request }
  }
}

type Places = {
  readonly request: string
  readonly part: (name: 'competence' | 'decision') => string
}

function termStep({ clock }: RequestLine, { request, part }: Places): NextStep {
  if (clock === 'transfer' || clock === 'refer') return { words: 'transfer', to: part('competence') }
  if (clock === 'decide') return { words: 'decide', to: part('decision') }
  if (clock === 'ratify') return { words: 'meeting', to: '/meetings' }
  return clock === 'notify' ? { words: 'notify', to: part('decision') } : { words: 'open', to: request }
}
