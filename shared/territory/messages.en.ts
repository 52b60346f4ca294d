import type { TerritoryMessages } from './messages.fr.ts'

export const territoryEn: TerritoryMessages = {}
