import { crc32, inflateSync } from 'node:zlib'

const signature = '89504e470d0a1a0a'
/** How many values a point has, by the colour type of the header. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const longestSide = 2_000
/** What a letter can take without keeping others waiting. */
const mostPoints = 1_000_000

/** Whether these bytes are a whole PNG, not interlaced, of a size that a letter can take. Nothing beyond that size is unpacked. */
export function isUsablePng(bytes: Uint8Array): boolean {
  const png = Buffer.from(bytes)
  if (png.subarray(0, 8).toString('hex') !== signature) return false
  const chunks = chunksOf(png)
  const header = chunks?.[0]
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') return false
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  const [depth = 0, colours = 0, , , interlaced] = header.data.subarray(8)
  const values = channels[colours]
  if (values === undefined || interlaced !== 0 || ![1, 2, 4, 8].includes(depth)) return false
  if (colours === 3 ? !chunks.some(({ type }) => type === 'PLTE') : colours !== 0 && depth !== 8) return false
  if (width < 1 || height < 1 || Math.max(width, height) > longestSide || width * height > mostPoints) return false
  const points = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  return unpacksTo(Buffer.concat(points), height * (1 + Math.ceil((width * values * depth) / 8)))
}

type Chunk = { readonly type: string; readonly data: Buffer }

/** The parts that it consists of, or null when one is broken. */
function chunksOf(png: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length; ) {
    const end = at + 12 + (at + 12 <= png.length ? png.readUInt32BE(at) : 0)
    if (at + 12 > png.length || end > png.length) return null
    if (crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return null
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end - 4) })
    at = end
  }
  return chunks
}

function unpacksTo(packed: Buffer, length: number): boolean {
  try {
    return inflateSync(packed, { maxOutputLength: length }).length === length
  } catch {
    return false
  }
}
