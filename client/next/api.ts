import { changing } from '#client/http/connect.ts'
import { next } from '#shared/next/contract.ts'

export const nextApi = { take: changing(next.take) }
