import { useMutation } from '@tanstack/react-query'
import type { Refused } from '#shared/refusals.ts'
import { requestsApi, type ShownRequest } from './api.ts'

export type DirectStep = 'claim' | 'startInquiry' | 'propose'

/** The steps that need no words: they are taken at once, over what is shown. */
export function useDirectSteps() {
  return useMutation<unknown, Refused, { readonly step: DirectStep; readonly view: ShownRequest }>({
    mutationFn: ({ step, view: { request } }) => {
      const over = { params: { requestId: request.id }, version: request.version }
      return step === 'claim'
        ? requestsApi.claim.mutationFn(over)
        : requestsApi.takeStep.mutationFn({ ...over, body: { step } })
    },
  })
}

export const isDirect = (step: string): step is DirectStep =>
  step === 'claim' || step === 'startInquiry' || step === 'propose'
