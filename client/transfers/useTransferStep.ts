import type { ShownRequest } from '#client/requests/api.ts'
import { useVersioned } from '#client/requests/useVersioned.ts'
import type { TransferStep } from '#shared/transfers/step.ts'
import { transfersApi } from './api.ts'

/** Takes a step of the transfer over the request as it was on the screen. */
export const useTransferStep = (view: ShownRequest) =>
  useVersioned(view, (version, body: TransferStep) =>
    transfersApi.takeStep.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
