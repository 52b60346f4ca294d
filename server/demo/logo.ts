import { crc32, deflateSync } from 'node:zlib'

const [width, height] = [150, 90]
const blank = 0
const rock = 1
const river = 2

/** The demo office's logo: the red rock of Rochemont above its river, as a PNG in base64. */
export function logoOfRochemont(): string {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  // Eight bits for each point, which name one of the colours.
  header.set([8, 3], 8)
  const rows = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (_, x) => colourAt(x, y))])
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from('ffffffa3402f2f6f8f', 'hex')),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64')
}

/** Two summits, and two waves below them. */
function colourAt(x: number, y: number): number {
  if (y < 62) {
    const high = y > 4 + 1.1 * Math.abs(x - 58)
    const low = y > 26 + 1.1 * Math.abs(x - 98)
    return high || low ? rock : blank
  }
  const wave = 70 + 3 * Math.sin(x / 9)
  const isWave = [0, 11].some((below) => y >= wave + below && y < wave + below + 5)
  return isWave ? river : blank
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
