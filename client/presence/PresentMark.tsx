import { IconEye, IconPencil } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { Spoken } from '#client/layout/Spoken.tsx'
import type { PresentColleague } from '#shared/presence/contract.ts'
import styles from './PresentMark.module.css'
import { presentWordsId } from './presentColleagues.ts'

type PresentMarkProps = { readonly requestId: string; readonly colleagues: readonly PresentColleague[] }

/** That colleagues have the request of a row open: an eye, or a pencil while one of them writes; in words who does what. */
export function PresentMark({ requestId, colleagues }: PresentMarkProps) {
  const { presence: words } = useMessages()
  const said = colleagues.map(({ name, writing }) => (writing ? words.writes(name) : words.looks(name))).join(', ')
  const Icon = colleagues.some(({ writing }) => writing) ? IconPencil : IconEye
  return (
    <span className={styles.mark} title={said} data-present>
      <Icon size="1rem" aria-hidden />
      <Spoken>
        <span id={presentWordsId(requestId)}>{said}</span>
      </Spoken>
    </span>
  )
}
