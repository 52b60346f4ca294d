import { addressOf, type ListState, readAddress } from '#shared/queue/address.ts'

/**
 * Whether the list is no longer as its view was saved. Which page is open does not matter; neither do the columns of a
 * view that says nothing of them: everybody sees it in their own.
 */
export function isModified(now: ListState, savedAddress: string): boolean {
  const saved = readAddress(savedAddress)
  const saysLayout = Object.keys(saved.layout).length > 0
  return addressOf(plain(now, saysLayout)) !== addressOf(plain(saved, saysLayout))
}

const plain = ({ view, layout }: ListState, withLayout: boolean) => ({
  view: { ...view, page: undefined },
  layout: withLayout ? layout : {},
})
