/** The number in E.164; null where it is none. */
export function plainPhone(typed: string): string | null {
  const digits = typed
    .replaceAll(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^0/, '+32')
    .replace(/^\+320/, '+32')
  return /^\+\d{8,15}$/.test(digits) ? digits : null
}
