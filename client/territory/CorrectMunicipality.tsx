import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { territory as contract } from '#shared/territory/contract.ts'
import { type Municipality, municipalityName } from '#shared/territory/municipality.ts'
import { territoryApi } from './api.ts'
import { MunicipalityFields } from './MunicipalityFields.tsx'
import { draftOf, type MunicipalityField, typedIn } from './municipalityDraft.ts'

type CorrectMunicipalityProps = {
  /** Null for a new one. */
  readonly municipality: Municipality | null
  readonly onClose: () => void
  readonly onDone: (sentence: string) => void
}

/** Corrects a municipality, or adds one; the code and the first day of one that is known stay. */
export function CorrectMunicipality({ municipality, onClose, onDone }: CorrectMunicipalityProps) {
  const { territory, office, language } = useMessages()
  const words = territory.municipalities
  const [draft, setDraft] = useState(draftOf(municipality, useToday()))
  const correct = useMutation(territoryApi.correctMunicipality)
  const faults = useFaults<MunicipalityField>({ sentences: territory.faults })
  const send = () => {
    const body = faults.check(contract.correctMunicipality.body, typedIn(draft))
    if (!body) return
    const said = words.saved(municipalityName(body, language))
    correct.mutate({ body }, { onSuccess: () => onDone(said), onError: faults.show })
  }
  return (
    <FormDialog
      title={municipality ? words.changeOne(municipalityName(municipality, language)) : words.add}
      onClose={onClose}
    >
      <Form faults={faults} verb={office.save} sending={correct.isPending} onSend={send} onCancel={onClose}>
        <MunicipalityFields
          draft={draft}
          isKnown={municipality !== null}
          faults={faults}
          onDraft={(changes) => setDraft({ ...draft, ...changes })}
        />
      </Form>
    </FormDialog>
  )
}
