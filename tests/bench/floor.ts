import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Sqlite from 'better-sqlite3'
import { takingIn } from './floorIntake.ts'
import { takingNext } from './floorNext.ts'
import { readQueue, readRequest } from './floorReads.ts'
import { claiming, noting } from './floorWrites.ts'

/**
 * The floor that ours is measured against: the same reads and writes on the same tables by prepared statements behind
 * a bare server. It asks for no session, checks no shape and no signature, and believes who the worker is.
 */
const database = new Sqlite(process.argv[2])
database.pragma('journal_mode = wal')
database.pragma('synchronous = full')

const queue = readQueue(database)
const request = readRequest(database)
const claim = claiming(database)
const note = noting(database)
const next = takingNext(database)
const takeIn = takingIn(database)

const server = createServer((req, res) => {
  const url = req.url ?? ''
  const workerId = String(req.headers['x-worker'])
  if (req.method === 'GET' && url.startsWith('/api/queue?')) {
    const query = new URLSearchParams(url.slice(url.indexOf('?')))
    return answer(res, queue({ list: query.get('list') ?? 'toTriage', offset: 0, workerId }))
  }
  const [, , room, id = '', deed] = url.split('/')
  if (req.method === 'GET' && room === 'requests') return answer(res, request(id))
  const version = Number(req.headers['if-match']?.slice(1, -1))
  if (room === 'next') return answer(res, next(workerId))
  if (deed === 'claim') return answer(res, claim({ id, version, workerId }))
  receive(req, (body) => {
    if (deed === 'notes') return answer(res, note({ id, version, workerId, ...JSON.parse(body.toString()) }))
    answer(res, takeIn(body))
  })
})

function answer(res: ServerResponse, found: object | null) {
  const body = Buffer.from(JSON.stringify(found))
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }
  res.writeHead(found ? 200 : 409, headers).end(body)
}

function receive(req: IncomingMessage, done: (body: Buffer) => void) {
  const chunks: Buffer[] = []
  req.on('data', (chunk: Buffer) => chunks.push(chunk))
  req.on('end', () => done(Buffer.concat(chunks)))
}

server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.on('disconnect', () => process.exit(0))
