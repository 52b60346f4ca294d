/** Long enough for every browser to have taken the file, in milliseconds. */
const patience = 10_000

/** Puts the file into the download folder. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}
