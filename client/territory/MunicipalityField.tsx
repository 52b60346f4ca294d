import '@mantine/core/styles/Combobox.css'
import '@mantine/core/styles/ScrollArea.css'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { type Municipality, municipalityName } from '#shared/territory/municipality.ts'
import { territoryApi } from './api.ts'

type MunicipalityFieldProps = {
  readonly name: string
  readonly label: string
  readonly chosen: Municipality | null
  readonly error: string | undefined
  readonly autoFocus?: boolean
  readonly onChosen: (municipality: Municipality) => void
}

/** How long somebody types before the server is asked, in milliseconds. */
const pause = 150

/** One of the municipalities of today, found by a part of its name in any language or by its postal code. */
export function MunicipalityField({ name, label, chosen, error, autoFocus = false, onChosen }: MunicipalityFieldProps) {
  const { territory, language } = useMessages()
  const nameOf = (one: Municipality) => `${municipalityName(one, language)} (${one.postalCodes[0] ?? one.nis5})`
  const [sought, setSought] = useState(chosen ? nameOf(chosen) : '')
  const [text] = useDebouncedValue(sought.replace(/ \(\d+\)$/, ''), pause)
  const { data } = useQuery({
    ...territoryApi.municipalities({ query: { text } }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })
  const found = data?.municipalities ?? []
  const offered = chosen && !found.some(({ nis5 }) => nis5 === chosen.nis5) ? [...found, chosen] : found
  return (
    <Select
      attributes={{ input: { name } }}
      label={label}
      placeholder={territory.find}
      searchable
      maw="26rem"
      data={offered.map((one) => ({ value: one.nis5, label: nameOf(one) }))}
      filter={({ options }) => options}
      value={chosen?.nis5 ?? null}
      error={error}
      allowDeselect={false}
      searchValue={sought}
      onSearchChange={setSought}
      {...(text !== '' && { nothingFoundMessage: territory.noneFound })}
      {...(autoFocus && { 'data-autofocus': true })}
      onChange={(nis5) => {
        const municipality = offered.find((one) => one.nis5 === nis5)
        if (municipality) onChosen(municipality)
      }}
    />
  )
}
