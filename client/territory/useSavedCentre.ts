import { useMutation } from '@tanstack/react-query'
import type { Refused } from '#shared/refusals.ts'
import type { Centre, CentreEntry } from '#shared/territory/centre.ts'
import { territoryApi } from './api.ts'

/** Adds a centre to the directory, or changes the one that was seen. */
export function useSavedCentre(seen: Centre | null) {
  const add = useMutation(territoryApi.addCentre)
  const change = useMutation(territoryApi.changeCentre)
  return {
    isSaving: add.isPending || change.isPending,
    save(entry: CentreEntry, after: { readonly onSaved: () => void; readonly onRefused: (error: Refused) => void }) {
      const then = { onSuccess: after.onSaved, onError: after.onRefused }
      if (seen === null) return add.mutate({ body: entry }, then)
      change.mutate({ params: { centreId: seen.id }, body: { ...entry, version: seen.version } }, then)
    },
  }
}
