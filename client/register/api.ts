import { changing, reading } from '#client/http/connect.ts'
import { register } from '#shared/register/contract.ts'

export const registerApi = { list: reading('register', register.list), correct: changing(register.correct) }
