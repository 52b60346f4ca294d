import { crc32, deflateSync } from 'node:zlib'

/** A grey picture without transparency, as small as it can be. */
export function opaquePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const points = Buffer.alloc(height * (width + 1), 200)
  for (let row = 0; row < height; row++) points[row * (width + 1)] = 0
  return pngOf(header, deflateSync(points))
}

/** A PNG of this header and these packed points, whatever they are worth. */
export const pngOf = (header: Buffer, packed: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ])

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
