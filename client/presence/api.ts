import { reading } from '#client/http/connect.ts'
import { presence } from '#shared/presence/contract.ts'

export const presenceApi = { show: reading('presence', presence.show) }
