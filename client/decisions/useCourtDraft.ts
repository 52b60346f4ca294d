import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { decisions as contract } from '#shared/decisions/contract.ts'
import type { LabourCourt } from '#shared/decisions/court.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import { decisionsApi } from './api.ts'

export type CourtDraft = {
  readonly names: Readonly<Partial<Record<OfficialLanguage, string>>>
  readonly address: string
  /** Codes with spaces between. */
  readonly hears: string
  readonly language: OfficialLanguage | null
  /** Empty while nobody has checked the address. */
  readonly checkedOn: string
}

/** A court while it is written; null for a new one. */
export function useCourtDraft(court: LabourCourt | null, onDone: (saved: LabourCourt) => void) {
  const { faults: sentences } = useMessages().decisions.courts
  const today = useToday()
  const [draft, setDraft] = useState<CourtDraft>({
    names: court?.names ?? {},
    address: court?.address ?? '',
    hears: court?.hears.join(' ') ?? '',
    language: court?.language ?? null,
    checkedOn: court?.checkedOn ?? '',
  })
  const add = useMutation(decisionsApi.addCourt)
  const change = useMutation(decisionsApi.changeCourt)
  const faults = useFaults<keyof CourtDraft>({ sentences })
  const save = () => {
    const body = faults.check(contract.addCourt.body, {
      ...draft,
      hears: draft.hears.split(/[\s,;]+/).filter((code) => code !== ''),
      checkedOn: draft.checkedOn === '' ? null : draft.checkedOn,
    })
    if (!body) return
    if (body.checkedOn !== null && body.checkedOn > today) return faults.show(faultAt('checkedOn'))
    const after = { onSuccess: onDone, onError: faults.show }
    if (court === null) return add.mutate({ body }, after)
    change.mutate({ params: { courtId: court.id }, version: court.version, body }, after)
  }
  return {
    draft,
    write: (changes: Partial<CourtDraft>) => {
      setDraft((before) => ({ ...before, ...changes }))
      for (const field of ['names', 'address', 'hears', 'language', 'checkedOn'] as const)
        if (field in changes) faults.forget(field)
    },
    faults,
    isSending: add.isPending || change.isPending,
    save,
  }
}
