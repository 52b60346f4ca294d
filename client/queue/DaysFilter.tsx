import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { QueueView } from '#shared/queue/contract.ts'
import type { ViewChange } from './readView.ts'

type DaysFilterProps = {
  readonly filter: 'dueIn' | 'untouched'
  readonly view: QueueView
  readonly onChange: (change: ViewChange) => void
}

/** A number of days, up to a year; one that cannot be is not looked for. */
export function DaysFilter({ filter, view, onChange }: DaysFilterProps) {
  const { filters } = useMessages().queue
  const days = String(view[filter] ?? '')
  const [typed, setTyped] = useState({ text: days, over: days })
  // Once it is looked for, what was typed is what holds: taken away, the field is empty again.
  if (typed.text === days && typed.over !== days) setTyped({ text: days, over: days })
  return (
    <TextInput
      type="number"
      inputMode="numeric"
      min={filter === 'dueIn' ? 0 : 1}
      max={365}
      label={filters[filter]}
      value={typed.over === days ? typed.text : days}
      onChange={({ currentTarget: { value } }) => {
        setTyped({ text: value, over: days })
        const read = QueueView.shape[filter].safeParse(value === '' ? undefined : value)
        if (read.success) onChange({ [filter]: read.data })
      }}
    />
  )
}
