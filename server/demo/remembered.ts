/** The same reckoning, done once for each key. */
export function remembered<Key, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = reckon(key)
    known.set(key, value)
    return value
  }
}
