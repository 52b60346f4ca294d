export const territoryFr = {}

export type TerritoryMessages = typeof territoryFr
