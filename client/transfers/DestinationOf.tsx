import type { Faults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { MunicipalityField } from '#client/territory/MunicipalityField.tsx'
import { Addressee, type CentreField } from './Addressee.tsx'
import type { useDestination } from './useDestination.ts'

type DestinationOfProps = {
  readonly destination: ReturnType<typeof useDestination>
  readonly faults: Pick<Faults<CentreField>, 'at' | 'forget' | 'text'>
}

/** Where the request goes: the municipality first, then its centre; or the SPP IS. */
export function DestinationOf({ destination, faults }: DestinationOfProps) {
  const { fields } = useMessages().transfers
  const { isReferral, municipality, centre, setMunicipality, setCentre } = destination
  return (
    <>
      {!isReferral && (
        <MunicipalityField
          name="municipality"
          label={fields.municipality}
          chosen={municipality}
          error={faults.at('municipality')}
          onChosen={(chosen) => {
            setMunicipality(chosen)
            faults.forget('municipality')
            faults.forget('name')
          }}
        />
      )}
      <Addressee
        centre={centre}
        nameLabel={isReferral ? fields.service : fields.name}
        faults={faults}
        onCentre={setCentre}
      />
    </>
  )
}
