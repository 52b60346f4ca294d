import { connect } from 'node:net'

/** One keep-alive connection that asks one thing at a time and gives the status of the answer. */
export type Connection = { ask(call: Buffer): Promise<number>; close(): void }

/** So bare that the load costs the machine little beside the server that is measured. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect(port, '127.0.0.1').setNoDelay().setEncoding('latin1')
  let received = ''
  let answered: (status: number) => void = () => {}
  let failed: (error: Error) => void = () => {}
  socket.on('error', (error) => failed(error))
  socket.on('close', () => failed(new Error('the server closed the connection')))
  socket.on('data', (chunk) => {
    received += chunk
    const status = statusOfWhole(received)
    if (status === null) return
    received = ''
    answered(status)
  })
  await new Promise((connected, refused) => socket.once('connect', connected).once('error', refused))
  return {
    ask: (call) =>
      new Promise((resolve, reject) => {
        answered = resolve
        failed = reject
        socket.write(call)
      }),
    close: () => socket.destroy(),
  }
}

/** The status once the answer is whole; null while some of it is still on its way. */
function statusOfWhole(received: string): number | null {
  const headEnd = received.indexOf('\r\n\r\n')
  if (headEnd < 0) return null
  const length = /\r\ncontent-length: (\d+)/i.exec(received)
  if (!length) throw new Error(`an answer without a length:\n${received.slice(0, headEnd)}`)
  return received.length >= headEnd + 4 + Number(length[1]) ? Number(received.slice(9, 12)) : null
}
