import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { territoryApi } from '#client/territory/api.ts'
import type { CentreEntry } from '#shared/territory/centre.ts'

/** The SPP IS as the directory has it, until the worker changes it. */
export function useSppIs() {
  const { centres: words } = useMessages().territory
  const { data } = useQuery(territoryApi.centres({}))
  const [typed, setTyped] = useState<CentreEntry | null>(null)
  const kept = data?.centres.find(({ nis5 }) => nis5 === null)
  const blank = { nis5: null, name: words.sppIs, address: '', email: '', phone: '' }
  return [typed ?? (kept ? entryOf(kept) : blank), setTyped] as const
}

const entryOf = ({ nis5, name, address, email, phone }: CentreEntry) => ({ nis5, name, address, email, phone })
