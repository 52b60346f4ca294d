import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { territoryApi } from '#client/territory/api.ts'
import { type Centre, type CentreEntry, centreName } from '#shared/territory/centre.ts'
import type { Municipality } from '#shared/territory/municipality.ts'
import type { StepForm } from './stepForm.ts'
import { useSppIs } from './useSppIs.ts'

/**
 * Where the request goes: the SPP IS when it was passed on to us; otherwise a municipality's centre, at first the one
 * that is proposed, filled in as the directory knows it, else by the name that it probably has.
 */
export function useDestination({ view, competence }: StepForm) {
  const isReferral = view.request.facts?.transmittedToUs !== undefined
  const { data } = useQuery(territoryApi.centres({}))
  const [sppIs, setSppIs] = useSppIs()
  const [municipality, setMunicipality] = useState(proposedBy(competence))
  const [typed, setTyped] = useState<CentreEntry | null>(null)
  const centre = typed ?? (municipality ? centreOf(municipality, data?.centres ?? []) : nowhere)
  return {
    isReferral,
    municipality,
    centre: isReferral ? sppIs : centre,
    setCentre: isReferral ? setSppIs : setTyped,
    setMunicipality(chosen: Municipality) {
      setMunicipality(chosen)
      setTyped(null)
    },
  }
}

const nowhere: CentreEntry = { nis5: '', name: '', address: '', email: '', phone: '' }

/** The one municipality that is proposed and is not our own; null where there is none, or more than one. */
function proposedBy({ proposal, own }: StepForm['competence']): Municipality | null {
  const others = proposal.candidates.filter(({ nis5, hasCentre }) => nis5 !== own?.nis5 && hasCentre)
  return others.length === 1 ? (others[0] ?? null) : null
}

function centreOf(municipality: Municipality, known: readonly Centre[]): CentreEntry {
  const kept = known.find(({ nis5 }) => nis5 === municipality.nis5)
  const { address = '', email = '', phone = '' } = kept ?? {}
  return { nis5: municipality.nis5, name: kept?.name ?? centreName(municipality), address, email, phone }
}
