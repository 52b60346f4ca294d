import { reading } from '#client/http/connect.ts'
import { presence } from '#shared/presence/contract.ts'

export const presenceApi = { list: reading('presence', presence.list), show: reading('presence', presence.show) }
