import { reading } from '#client/http/connect.ts'
import { settings } from '#shared/settings/contract.ts'

export const settingsApi = { incomplete: reading('settings', settings.incomplete) }
