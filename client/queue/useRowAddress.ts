import { createContext } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { useWide } from './useWide.ts'

type RowAddress = {
  readonly of: (requestId: string) => string
  /** The request that is open beside the list. */
  readonly open: string | null
  readonly replace: boolean
  /** The list itself, for the way back. */
  readonly list: string
}

export const RowAddressContext = createContext<RowAddress | null>(null)

/** Where each row leads: beside the list where there is room, else to the request's own page. */
export function useRowAddress(): RowAddress {
  const wide = useWide()
  const [params] = useSearchParams()
  const { pathname, search } = useLocation()
  const open = params.get('open')
  return {
    of(requestId) {
      if (!wide) return `/requests/${requestId}`
      const beside = new URLSearchParams(params)
      beside.set('open', requestId)
      return `${pathname}?${beside}`
    },
    open,
    replace: wide && open !== null,
    list: `${pathname}${search}`,
  }
}
