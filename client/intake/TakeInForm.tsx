import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { Alert, Anchor, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import type { Reply } from '#shared/http/endpoint.ts'
import { type intake as contract, HandTaken, type TakenIn } from '#shared/intake/contract.ts'
import { labelOfAnswer } from './answerLabels.ts'
import { intakeApi } from './api.ts'
import { CohabitantFields } from './CohabitantFields.tsx'
import { labelOf } from './faultText.ts'
import { HandFieldInput } from './HandFieldInput.tsx'
import { cohabitantParts, faultyField, fieldOfLine, partsOfCohabitant } from './handCohabitants.ts'
import { draftOf, handTaken, keptBeside } from './handDraft.ts'
import { aidTypesPath, type HandField, handFields, needFields, personFields } from './handFields.ts'
import styles from './TakeInForm.module.css'
import { useHandDraft } from './useHandDraft.ts'

const KnownAlreadyPart = lazy(() => import('#client/persons/KnownAlreadyPart.tsx'))

type Taking = {
  readonly message: Reply<typeof contract.readUnreadable>
  readonly onTakenIn: (takenIn: TakenIn) => void
}

/** The request as somebody takes it down from the message; filled with what was understood. */
export function TakeInForm({ message: { id, understood }, onTakenIn }: Taking) {
  const { intake, aid } = useMessages()
  const { unreadable: words } = intake
  const takeIn = useMutation(intakeApi.takeIn)
  const { draft, found, write, startAgain, forget } = useHandDraft(id, draftOf(understood))
  const faults = useFaults<string>({
    sentences: {
      submittedAt: words.faults.submittedAt,
      ...Object.fromEntries(
        draft.cohabitants.flatMap((_, place) =>
          partsOfCohabitant.map((part) => [fieldOfLine(place, part), words.faults[cohabitantParts[part]]]),
        ),
      ),
      ...Object.fromEntries(
        handFields.map(({ path, kind }) => [
          path,
          words.faults[kind === 'long' || kind === 'identity' ? 'text' : kind],
        ]),
      ),
    },
    fieldAt(path) {
      const told = path.replace(/^answers\./, '')
      return faultyField(told, draft.cohabitants) ?? told.replace(/\.(value|origin)(\..*)?$/, '')
    },
  })

  const send = () => {
    const body = faults.check(HandTaken, handTaken(understood, draft))
    if (!body) return
    const onSuccess = (takenIn: TakenIn) => {
      forget()
      onTakenIn(takenIn)
    }
    takeIn.mutate({ params: { messageId: id }, body }, { onSuccess, onError: faults.show })
  }
  const line = (field: HandField) => (
    <div key={field.path} data-kind={field.kind} data-field={field.path}>
      <HandFieldInput
        field={field}
        value={draft.texts[field.path] ?? ''}
        error={faults.at(field.path)}
        birthDate={draft.texts['identity.birthDate']}
        onChange={(text) => {
          write({ ...draft, texts: { ...draft.texts, [field.path]: text } })
          faults.forget(field.path)
        }}
      />
    </div>
  )
  const kept = keptBeside(understood)
  const options = [
    ...aidTypes.map((type) => ({ value: type, label: aid.types[type] })),
    ...draftOf(understood)
      .aidTypes.filter((named) => !aidTypes.some((type) => type === named))
      .map((named) => ({ value: named, label: named })),
  ]

  return (
    <Form faults={faults} verb={words.takeIn} sending={takeIn.isPending} onSend={send}>
      {found && (
        <Alert color="gray" role="status">
          <Group justify="space-between" gap="xs">
            {words.draftKept}
            <Anchor component="button" type="button" size="sm" onClick={startAgain}>
              {words.startAgain}
            </Anchor>
          </Group>
        </Alert>
      )}
      <TextInput
        name="submittedAt"
        type="datetime-local"
        label={words.submittedAt}
        description={words.submittedAtNote}
        required
        value={draft.submittedAt}
        error={faults.at('submittedAt')}
        onChange={({ currentTarget }) => {
          write({ ...draft, submittedAt: currentTarget.value })
          faults.forget('submittedAt')
        }}
      />
      <div className={styles.fields}>{personFields.map(line)}</div>
      <CohabitantFields
        cohabitants={draft.cohabitants}
        errorAt={faults.at}
        onChange={(cohabitants, answered) => {
          write({ ...draft, cohabitants })
          for (const field of answered) faults.forget(field)
        }}
      />
      <div className={styles.fields}>{needFields.map(line)}</div>
      <Suspense>
        <KnownAlreadyPart answers={handTaken(understood, draft).answers} />
      </Suspense>
      <MultiSelect
        label={labelOfAnswer(intake, aidTypesPath)}
        description={words.aidTypesNote}
        data={options}
        value={draft.aidTypes}
        onChange={(chosen) => write({ ...draft, aidTypes: chosen })}
        searchable
        comboboxProps={{ withinPortal: false }}
      />
      {kept.length > 0 && (
        <Stack gap={2}>
          <Text size="sm" fw={600}>
            {words.alsoKept}
          </Text>
          <Text size="sm" c="dimmed">
            {kept.map((path) => labelOf(path, intake)).join(' · ')}
          </Text>
        </Stack>
      )}
    </Form>
  )
}
