const start = 'relais-draft'

/** Removes what was begun and not sent: every key of this browser that starts with `relais-draft`. */
export function forgetDrafts() {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage).filter((name) => name.startsWith(start))) storage.removeItem(key)
}
