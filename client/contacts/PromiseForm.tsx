import { Button, TextInput } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { promisers } from '#shared/contacts/promisers.ts'
import styles from './ContactsPart.module.css'
import { DayChips } from './DayChips.tsx'
import { usePromise } from './usePromise.ts'

/** A promise in one line: what, and by when; who promises and to whom show once something is written. */
export function PromiseForm({ view }: { readonly view: ShownRequest }) {
  const { contacts: words } = useMessages()
  const { typed, set, faults, isSending, send } = usePromise(view)
  return (
    <form
      ref={faults.form}
      noValidate
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSending) send()
      }}
    >
      <div className={styles.fields}>
        <TextInput
          name="text"
          className={styles.grows ?? ''}
          label={words.promise}
          placeholder={words.example[typed.awaited]}
          maxLength={500}
          value={typed.text}
          error={faults.at('text')}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        {typed.text === '' && (
          <Button type="submit" variant="default">
            {words.promise}
          </Button>
        )}
      </div>
      {typed.text !== '' && (
        <>
          <DayChips day={typed.dueOn} error={faults.at('dueOn')} onDay={(dueOn) => set({ dueOn })} />
          <div className={styles.fields}>
            <ChoiceField
              inLine
              name="awaited"
              label={words.promiser}
              options={promisers.map((value) => ({ value, label: words.promisers[value] }))}
              value={typed.awaited}
              error={undefined}
              onValue={(awaited) => set({ awaited })}
            />
            {typed.awaited !== 'byApplicant' && (
              <TextInput
                name="third"
                className={styles.grows ?? ''}
                label={typed.awaited === 'byThird' ? words.third : words.toThird}
                maxLength={120}
                value={typed.third}
                error={faults.at('third')}
                onChange={({ currentTarget }) => set({ third: currentTarget.value })}
              />
            )}
            <Button type="submit" variant="default" loading={isSending}>
              {words.promise}
            </Button>
          </div>
        </>
      )}
      <RefusalText error={faults.refused} />
    </form>
  )
}
