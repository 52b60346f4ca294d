/** The cookie's name and marks: `__Host-` and Secure wherever the office is reached over https. */
const nameFor = (origin: string) => (origin.startsWith('https:') ? '__Host-relais' : 'relais')
const marksFor = (origin: string) =>
  `; Path=/; HttpOnly; SameSite=Strict${origin.startsWith('https:') ? '; Secure' : ''}`

export const sessionCookie = (origin: string, token: string) => `${nameFor(origin)}=${token}${marksFor(origin)}`

export const clearedCookie = (origin: string) => `${nameFor(origin)}=${marksFor(origin)}; Max-Age=0`

/** The token that the browser sent, or null. */
export function tokenIn(origin: string, cookie: string | undefined): string | null {
  const start = `${nameFor(origin)}=`
  const found = cookie?.split('; ').find((pair) => pair.startsWith(start))
  return found ? found.slice(start.length) : null
}
