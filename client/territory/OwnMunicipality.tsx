import { Text } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import { territory as contract } from '#shared/territory/contract.ts'
import { municipalityName } from '#shared/territory/municipality.ts'
import { territoryApi } from './api.ts'
import { MunicipalityField } from './MunicipalityField.tsx'

/** Which municipality the office serves. */
export function OwnMunicipality({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { territory, language } = useMessages()
  const words = territory.own
  const { data } = useSuspenseQuery(territoryApi.own({}))
  const [chosen, setChosen] = useState(data.municipality)
  const choose = useMutation(territoryApi.chooseOwn)
  const faults = useFaults<'nis5'>({ sentences: { nis5: words.fault } })
  const send = () => {
    const body = faults.check(contract.chooseOwn.body, { nis5: chosen?.nis5 ?? '' })
    if (!body || !chosen) return
    const said = words.saved(municipalityName(chosen, language))
    choose.mutate({ body }, { onSuccess: () => onDone(said), onError: faults.show })
  }
  return (
    <Section title={words.title}>
      <Text size="sm" c="dimmed">
        {words.lead} {data.municipality === null && words.none}
      </Text>
      <Form faults={faults} verb={words.choose} sending={choose.isPending} onSend={send}>
        <MunicipalityField
          name="nis5"
          label={territory.municipalities.name}
          chosen={chosen}
          error={faults.at('nis5')}
          onChosen={faults.answered('nis5', setChosen)}
        />
      </Form>
    </Section>
  )
}
