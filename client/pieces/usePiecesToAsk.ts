import { useState } from 'react'
import type { ShownContacts } from '#client/contacts/api.ts'
import { useBeside } from '#client/contacts/useBeside.ts'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { isPieceOpen } from '#shared/contacts/waitingFor.ts'
import type { Bringer } from '#shared/pieces/bringers.ts'
import { isNeededByAll } from '#shared/pieces/neededByAll.ts'
import type { AskedPiece } from '#shared/pieces/piece.ts'
import { type PieceCode, pieceCodes } from '#shared/pieces/pieceCodes.ts'
import { piecesApi } from './api.ts'

export type Choice = {
  /** The code, or the words that name it. */
  readonly key: string
  readonly code: PieceCode | null
  readonly bringer: Bringer
  readonly isChosen: boolean
  /** By the checklists, or in the worker's own words; the others are folded away. */
  readonly isProposed: boolean
}

/** Which papers are ticked, and who is to bring each. */
export function usePiecesToAsk(view: ShownRequest, { checklist, pieces }: ShownContacts) {
  const { chooseOne } = useMessages().pieces
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    pieceCodes.map((code) => {
      const listed = checklist.find((piece) => piece.code === code)
      const wasAsked = pieces.some((piece) => piece.code === code)
      const isChosen = listed !== undefined && !wasAsked && isNeededByAll(code, view.request.aidTypes ?? [])
      return { key: code, code, bringer: listed?.bringer ?? 'applicant', isChosen, isProposed: listed !== undefined }
    }),
  )
  const faults = useFaults<'pieces'>({ sentences: { pieces: chooseOne } })
  const asking = useBeside(view, (version, wanted: AskedPiece[]) =>
    piecesApi.ask.mutationFn({ params: { requestId: view.request.id }, version, body: { pieces: wanted } }),
  )
  const open = pieces.filter(isPieceOpen).map(({ code, name }) => code ?? name)
  const isOpen = ({ key }: Pick<Choice, 'key'>) => open.includes(key)
  const chosen = choices.filter((choice) => choice.isChosen && !isOpen(choice))
  const change = (key: string, changes: Partial<Choice>) => {
    setChoices((before) => before.map((one) => (one.key === key ? { ...one, ...changes } : one)))
    faults.forget('pieces')
  }
  return {
    choices,
    chosen: chosen.length,
    isOpen,
    faults,
    isSending: asking.isPending,
    toggle: (key: string) => change(key, { isChosen: !choices.find((one) => one.key === key)?.isChosen }),
    bring: (key: string, bringer: Bringer) => change(key, { bringer }),
    add(name: string, bringer: Bringer) {
      const own = { key: name, code: null, bringer, isChosen: true, isProposed: true }
      setChoices((before) => [...before.filter(({ key }) => key !== name), own])
      faults.forget('pieces')
    },
    send(onAsked: () => void) {
      if (chosen.length === 0) return faults.show(faultAt('pieces'))
      const wanted = chosen.map(({ code, key, bringer }) =>
        code === null ? { name: key, bringer } : { code, bringer },
      )
      asking.mutate(wanted, { onSuccess: onAsked, onError: faults.show })
    },
  }
}
