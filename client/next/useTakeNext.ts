import { useIsMutating, useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { nextApi } from './api.ts'

/** Names what is under way and how it ended, whichever button or key began it. */
export const mutationKey = ['next']

/** Takes on the most pressing request and opens it; pressed again meanwhile, it does nothing. */
export function useTakeNext() {
  const navigate = useNavigate()
  const { mutateAsync } = useMutation({ ...nextApi.take, mutationKey })
  const isTaking = useIsMutating({ mutationKey }) > 0
  return {
    isTaking,
    take: () => {
      if (isTaking) return
      mutateAsync({}).then(
        (request) => request && navigate(`/requests/${request.id}`),
        // Said where it is heard from: NextSaid.
        () => null,
      )
    },
  }
}
