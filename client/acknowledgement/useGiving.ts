import { useMutation } from '@tanstack/react-query'
import type { ShownRequest } from '#client/requests/api.ts'
import type { Giving } from '#shared/acknowledgement/contract.ts'
import { acknowledgementApi } from './api.ts'
import { openLetterTab } from './letterTab.ts'

/** Gives the acknowledgement with one click; on paper the letter opens in a tab of its own. */
export function useGiving({ request }: ShownRequest) {
  const give = useMutation(acknowledgementApi.give)
  return {
    pending: give.isPending ? give.variables.body.how : null,
    refused: give.error,
    give: (body: Giving, onDone: () => void) => {
      if (give.isPending) return
      const tab = isOnPaper(body) ? openLetterTab() : null
      give.mutate(
        { params: { requestId: request.id }, version: request.version, body },
        {
          onSuccess: ({ given }) => {
            tab?.show(given?.letterId)
            onDone()
          },
          onError: () => tab?.close(),
        },
      )
    },
  }
}

export const isOnPaper = ({ how }: Pick<Giving, 'how'>) => how === 'handed' || how === 'posted'
