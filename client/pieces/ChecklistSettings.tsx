import { Checkbox, NativeSelect, Stack } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { Done } from '#client/office/Done.tsx'
import { type AidType, aidTypes } from '#shared/aid/aidTypes.ts'
import type { Checklists } from '#shared/pieces/checklists.ts'
import type { ListedPiece } from '#shared/pieces/piece.ts'
import { pieceCodes } from '#shared/pieces/pieceCodes.ts'
import { piecesApi } from './api.ts'
import { BringerField } from './BringerField.tsx'
import styles from './ChecklistSettings.module.css'

/** The papers that are proposed for each aid, and who brings each; one aid at a time. */
export default function ChecklistSettings() {
  const { pieces: words, aid, settings: page } = useMessages()
  const { settings } = words
  const { data: lists } = useSuspenseQuery(piecesApi.checklists({}))
  const [aidType, setAidType] = useState<AidType>('RIS')
  const [changed, setChanged] = useState<Checklists>({})
  const [done, setDone] = useState('')
  const saving = useMutation(piecesApi.setChecklists)
  const faults = useFaults<never>({ sentences: {} })
  const list = changed[aidType] ?? lists[aidType] ?? []
  const change = (next: readonly ListedPiece[]) => {
    setChanged((before) => ({ ...before, [aidType]: [...next] }))
    setDone('')
  }
  const send = () =>
    saving.mutate(
      { body: { ...lists, ...changed } },
      {
        onSuccess: () => {
          setChanged({})
          setDone(settings.saved)
        },
        onError: faults.show,
      },
    )
  return (
    <Stack gap="md" maw="44rem">
      <SectionHead title={page.sections.pieces} lead={settings.explanation} />
      <Done sentence={done} />
      <Form faults={faults} verb={settings.save} sending={saving.isPending} onSend={send}>
        <NativeSelect
          label={settings.aidType}
          value={aidType}
          data={aidTypes.map((value) => ({ value, label: aid.types[value] }))}
          onChange={({ currentTarget }) => {
            setAidType(aidTypes.find((one) => one === currentTarget.value) ?? aidType)
            setDone('')
          }}
        />
        <fieldset className={styles.list}>
          <legend>{settings.of(aid.types[aidType])}</legend>
          {pieceCodes.map((code) => {
            const listed = list.find((piece) => piece.code === code)
            const others = list.filter((piece) => piece.code !== code)
            return (
              <div key={code} className={styles.piece}>
                <Checkbox
                  label={words.names[code]}
                  checked={listed !== undefined}
                  onChange={() => change(listed ? others : [...list, { code, bringer: 'applicant' }])}
                />
                {listed && (
                  <BringerField
                    label={words.bringerOf(words.names[code])}
                    bringer={listed.bringer}
                    onBringer={(bringer) => change([...others, { code, bringer }])}
                  />
                )}
              </div>
            )
          })}
        </fieldset>
      </Form>
    </Stack>
  )
}
