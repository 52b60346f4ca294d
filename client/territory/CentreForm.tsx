import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { NumberField } from '#client/identity/NumberField.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { type Centre, CentreEntry, centreName } from '#shared/territory/centre.ts'
import type { Municipality } from '#shared/territory/municipality.ts'
import { CentreFields } from './CentreFields.tsx'
import { MunicipalityField } from './MunicipalityField.tsx'
import { useSavedCentre } from './useSavedCentre.ts'

/** A new centre, the SPP IS, or one that the directory has. */
export type OpenCentre =
  | { readonly kind: 'centre' }
  | { readonly kind: 'sppIs' }
  | { readonly kind: 'known'; readonly centre: Centre }

type CentreFormProps = {
  readonly opened: OpenCentre
  readonly onClose: () => void
  readonly onDone: (sentence: string) => void
}

export function CentreForm({ opened, onClose, onDone }: CentreFormProps) {
  const { territory, office } = useMessages()
  const words = territory.centres
  const [entry, setEntry] = useState<CentreEntry>(
    opened.kind === 'known' ? entryOf(opened.centre) : blank(opened.kind === 'sppIs' ? words.sppIs : null),
  )
  const [municipality, setMunicipality] = useState<Municipality | null>(null)
  const faults = useFaults<'nis5' | 'name' | 'email'>({ sentences: words.faults })
  const saving = useSavedCentre(opened.kind === 'known' ? opened.centre : null)
  const change = (changes: Partial<CentreEntry>) => setEntry({ ...entry, ...changes })
  const send = () => {
    const body = faults.check(CentreEntry, entry)
    if (body) saving.save(body, { onSaved: () => onDone(words.saved(body.name)), onRefused: faults.show })
  }
  return (
    <FormDialog title={opened.kind === 'known' ? words.changeOne(opened.centre.name) : words.add} onClose={onClose}>
      <Form faults={faults} verb={office.save} sending={saving.isSaving} onSend={send} onCancel={onClose}>
        {opened.kind === 'centre' && (
          <MunicipalityField
            name="nis5"
            label={words.municipality}
            chosen={municipality}
            error={faults.at('nis5')}
            autoFocus
            onChosen={(chosen) => {
              setMunicipality(chosen)
              change({ nis5: chosen.nis5, name: entry.name || centreName(chosen) })
              faults.forget('nis5')
            }}
          />
        )}
        <CentreFields centre={entry} nameLabel={words.nameField} faults={faults} onCentre={change} />
        <NumberField
          field="phone"
          name="phone"
          type="tel"
          label={words.phone}
          value={entry.phone}
          onChange={({ currentTarget }) => change({ phone: currentTarget.value })}
        />
      </Form>
    </FormDialog>
  )
}

/** The SPP IS has no municipality; another centre's is still to be chosen. */
const blank = (sppIs: string | null): CentreEntry => ({
  nis5: sppIs === null ? '' : null,
  name: sppIs ?? '',
  address: '',
  email: '',
  phone: '',
})

const entryOf = ({ nis5, name, address, email, phone }: Centre): CentreEntry => ({ nis5, name, address, email, phone })
