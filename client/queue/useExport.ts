import { useRef, useState } from 'react'
import { receiveTable } from '#client/http/receiveTable.ts'
import { queue } from '#shared/queue/contract.ts'
import { Refused } from '#shared/refusals.ts'
import { saveFile } from './saveFile.ts'

/** How far an export is: rows of how many; what it gave; why it did not come. */
export type ExportState =
  | { readonly is: 'ready' | 'stopped' }
  | { readonly is: 'running'; readonly rows: number; readonly total: number }
  | { readonly is: 'done'; readonly total: number; readonly file: string }
  | { readonly is: 'refused'; readonly error: Refused }

type Wanted = {
  readonly view: object
  readonly columns: readonly string[]
  readonly ids?: readonly string[] | undefined
}

/** A list as a file in the download folder: whole, or none at all. */
export function useExport(wanted: Wanted) {
  const [state, setState] = useState<ExportState>({ is: 'ready' })
  const underWay = useRef<AbortController>(null)

  async function start() {
    const calling = new AbortController()
    underWay.current = calling
    const { signal } = calling
    setState({ is: 'running', rows: 0, total: 0 })
    try {
      const onRows = (rows: number, total: number) => setState({ is: 'running', rows, total })
      const { name, total, content } = await receiveTable(queue.export, { body: wanted }, { signal, onRows })
      saveFile(name, content)
      setState({ is: 'done', total, file: name })
    } catch (error) {
      if (signal.aborted) return setState({ is: 'stopped' })
      setState({ is: 'refused', error: error instanceof Refused ? error : new Refused('unexpected') })
    }
  }

  return { state, start, stop: () => underWay.current?.abort() }
}
