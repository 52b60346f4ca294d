/** Being built. */
export default function RequestPage() {
  return null
}
