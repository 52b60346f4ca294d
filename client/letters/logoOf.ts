/** Twice what a letter shows, so that it is sharp on paper. */
const most = { width: 800, height: 400 }
/** As the contract takes it: 180 kB. */
const longest = 240_000

/** The picture as a PNG in base64, small enough and on white; null when it cannot be read or stays too large. */
export async function logoOf(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return null
  const scale = Math.min(1, most.width / picture.width, most.height / picture.height)
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)]
  const canvas = new OffscreenCanvas(width, height)
  // Without transparency a letter takes it as it is.
  const paint = canvas.getContext('2d', { alpha: false })
  if (!paint) return null
  paint.fillStyle = 'white'
  paint.fillRect(0, 0, width, height)
  paint.imageSmoothingQuality = 'high'
  paint.drawImage(picture, 0, 0, width, height)
  const png = await canvas.convertToBlob({ type: 'image/png' })
  const logo = base64Of(new Uint8Array(await png.arrayBuffer()))
  return logo.length > longest ? null : logo
}

const base64Of = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
