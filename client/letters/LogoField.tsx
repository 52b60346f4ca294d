import { Button, FileButton, Group, Input } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { Refused } from '#shared/refusals.ts'
import styles from './LogoField.module.css'
import { logoOf } from './logoOf.ts'
import type { LetterheadParts } from './useLetterheadFaults.ts'

const unreadable = new Refused('input-not-understood', { errors: [{ path: 'logo', reason: 'not a picture' }] })

/** The picture at the head of the letters, made ready for print in the browser. */
export function LogoField({ draft, faults, change }: LetterheadParts) {
  const { letterhead: words } = useMessages().letters
  const choose = async (file: File | null) => {
    if (!file) return
    const logo = await logoOf(file)
    if (logo === null) return faults.show(unreadable)
    change({ logo })
    faults.forget('logo')
  }
  return (
    <Input.Wrapper label={words.logo} labelElement="div" description={words.logoNote} error={faults.at('logo')}>
      <Group mt="xs">
        {draft.logo !== null && (
          <img className={styles.logo} src={`data:image/png;base64,${draft.logo}`} alt={words.preview} />
        )}
        <FileButton accept="image/png,image/jpeg,image/webp" onChange={choose}>
          {(button) => (
            <Button {...button} name="logo" variant="default">
              {words.choose}
            </Button>
          )}
        </FileButton>
        {draft.logo !== null && (
          <Button variant="subtle" color="red" onClick={() => change({ logo: null })}>
            {words.remove}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  )
}
