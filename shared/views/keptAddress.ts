import { addressOf, readAddress } from '#shared/queue/address.ts'

/** The state of a list as it is kept: read as the page reads its own address, from the first page on. */
export function keptAddress(address: string): string {
  const { view, layout } = readAddress(address)
  return addressOf({ view: { ...view, page: undefined }, layout })
}
