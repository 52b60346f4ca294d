import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import styles from '#client/contacts/ContactsPart.module.css'
import { useMessages } from '#client/language/useMessages.ts'
import type { Bringer } from '#shared/pieces/bringers.ts'
import { BringerField } from './BringerField.tsx'

/** A paper that no checklist names. */
export function OwnPiece({ onAdd }: { readonly onAdd: (name: string, bringer: Bringer) => void }) {
  const words = useMessages().pieces
  const [name, setName] = useState('')
  const [bringer, setBringer] = useState<Bringer>('applicant')
  const add = () => {
    if (name.trim() === '') return
    onAdd(name.trim(), bringer)
    setName('')
  }
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.grows ?? ''}
        label={words.own}
        maxLength={200}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || name.trim() === '') return
          event.preventDefault()
          add()
        }}
      />
      <BringerField label={words.bringer} bringer={bringer} onBringer={setBringer} />
      <Button variant="default" onClick={add}>
        {words.addOwn}
      </Button>
    </div>
  )
}
