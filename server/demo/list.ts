/** A JSON array that grows as bytes: a row that is written at once leaves nothing behind to collect. */
export function openList() {
  let bytes = Buffer.alloc(1_000_000)
  let length = 0

  return {
    add(row: string) {
      const most = length + mostBytesOf(row) + ends
      if (most > bytes.length) bytes = Buffer.concat([bytes], 2 * most)
      bytes.write(length === 0 ? '[' : ',', length)
      length += 1 + bytes.write(row, length + 1)
    },

    /** What was added since it was last taken. */
    take(): Uint8Array<ArrayBuffer> {
      if (length === 0) return new TextEncoder().encode('[]')
      bytes.write(']', length)
      const taken = Uint8Array.from(bytes.subarray(0, length + 1))
      length = 0
      return taken
    },
  }
}

/** In UTF-8 a character of a JavaScript string takes three bytes at most. */
const mostBytesOf = (row: string) => 3 * row.length
const ends = 2
