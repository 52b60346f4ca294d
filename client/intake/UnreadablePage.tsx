/** Being built. */
export default function UnreadablePage() {
  return null
}
