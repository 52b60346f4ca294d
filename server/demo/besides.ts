import { newId } from '#server/storage/newId.ts'
import { blank, formOf } from './form.ts'
import { movable } from './movable.ts'
import { remembered } from './remembered.ts'
import type { Template } from './templates.ts'
import type { Copy } from './weeks.ts'

/** What is kept of the copy beside its request, as JSON: new rows, as long before it as those of the template. */
export const besidesOf = ({ template, days }: Copy, requestId: string) =>
  template.besides.map((beside) => {
    const { form, later } = formFor(beside)
    return { table: beside.table, row: form({ ...later(days), id: newId(), requestId }) }
  })

const formFor = remembered(({ row }: Template['besides'][number]) => {
  const kept: Readonly<Record<string, string | number | null>> = JSON.parse(row)
  const { blanks, later } = movable(kept)
  // The meeting that decided is not copied.
  const others = { id: blank('id'), requestId: blank('requestId'), meetingId: null }
  return { form: formOf({ ...kept, ...blanks, ...others }), later }
})
