import { hash, randomInt, timingSafeEqual } from 'node:crypto'

/** Without the letters and digits that are mistaken for one another on a console. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const groups = 5
const groupLength = 4

/** A code that nobody guesses (99 bits) and anybody can type: `7KQM-…`. */
export const newSetUpCode = () => Array.from({ length: groups }, newGroup).join('-')

const newGroup = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')

/** Whether what was typed is the code, in constant time. */
export const isSetUpCode = (typed: string, code: string | null) =>
  code !== null && timingSafeEqual(digest(typed.trim().toUpperCase()), digest(code))

const digest = (text: string) => hash('sha256', text, 'buffer')
