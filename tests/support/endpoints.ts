import { acknowledgement } from '#shared/acknowledgement/contract.ts'
import { appointments } from '#shared/appointments/contract.ts'
import { bulk } from '#shared/bulk/contract.ts'
import { clocks } from '#shared/clocks/contract.ts'
import { committee } from '#shared/committee/contract.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { decisions } from '#shared/decisions/contract.ts'
import { hints } from '#shared/hints/contract.ts'
import type { Contract } from '#shared/http/endpoint.ts'
import { intake } from '#shared/intake/contract.ts'
import { labels } from '#shared/labels/contract.ts'
import { letters } from '#shared/letters/contract.ts'
import { mail } from '#shared/mail/contract.ts'
import { meetings } from '#shared/meetings/contract.ts'
import { next } from '#shared/next/contract.ts'
import { notes } from '#shared/notes/contract.ts'
import { notices } from '#shared/notices/contract.ts'
import { office } from '#shared/office/contract.ts'
import { persons } from '#shared/persons/contract.ts'
import { pieces } from '#shared/pieces/contract.ts'
import { presence } from '#shared/presence/contract.ts'
import { queue } from '#shared/queue/contract.ts'
import { register } from '#shared/register/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { rest } from '#shared/rest/contract.ts'
import { search } from '#shared/search/contract.ts'
import { session } from '#shared/session/contract.ts'
import { settings } from '#shared/settings/contract.ts'
import { territory } from '#shared/territory/contract.ts'
import { today } from '#shared/today/contract.ts'
import { transfers } from '#shared/transfers/contract.ts'
import { views } from '#shared/views/contract.ts'

const contracts: Readonly<Record<string, Contract>> = {
  session,
  queue,
  search,
  requests,
  next,
  bulk,
  acknowledgement,
  notes,
  hints,
  notices,
  presence,
  clocks,
  contacts,
  pieces,
  persons,
  appointments,
  intake,
  office,
  letters,
  mail,
  committee,
  meetings,
  register,
  territory,
  transfers,
  decisions,
  today,
  settings,
  labels,
  rest,
  views,
}

/** Every endpoint of every contract, by a name such as `requests.claim`. */
export const endpoints = Object.entries(contracts).flatMap(([room, contract]) =>
  Object.entries(contract).map(([name, endpoint]) => ({ name: `${room}.${name}`, endpoint })),
)
