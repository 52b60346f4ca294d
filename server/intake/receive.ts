import express, { Router } from 'express'
import type { Office } from '#server/office.ts'
import { largestMessage } from '#shared/intake/contract.ts'
import { acceptMessage } from './acts.ts'
import { messageSchema } from './schema.ts'
import { signerOf } from './signer.ts'

/** The senders' door: no session, no cookie; a message is known by its signature over the bytes as they came. */
export function receiveMessages(office: Office): Router {
  const router = Router()
  const schema = JSON.stringify(messageSchema())
  router.get('/intake/schema', (_req, res) => {
    res.setHeader('content-type', 'application/schema+json; charset=utf-8')
    res.end(schema)
  })
  router.post('/intake/requests', bytesAsTheyCame, async (req, res) => {
    const body: Uint8Array = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0)
    const sender = await signerOf(office, req, body)
    const { takenIn, repeated } = await acceptMessage(office, { sender, body })
    res.status(repeated ? 200 : 201).setHeader('content-type', 'application/json; charset=utf-8')
    res.end(JSON.stringify(takenIn))
  })
  return router
}

const bytesAsTheyCame = express.raw({ limit: largestMessage, type: () => true, inflate: false })
