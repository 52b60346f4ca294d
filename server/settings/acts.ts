import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { SettingName } from '#shared/settings/names.ts'
import type { SettingValues } from '#shared/settings/schemas.ts'
import { saveSetting } from './storage.ts'

/** The office sets something anew; the journal keeps who did, and which setting, never its value. */
export const changeSetting = <Name extends SettingName>(
  office: Office,
  worker: Worker,
  { name, value }: { readonly name: Name; readonly value: SettingValues[Name] },
) =>
  act(office, worker, async (tx) => {
    await saveSetting(tx, name, { value, at: office.clock.now(), by: worker.id })
    return {
      result: value,
      entry: { act: 'settingChanged', requestId: null, details: { setting: name } },
      news: [{ type: 'office', id: name, version: 0 }],
    }
  })
