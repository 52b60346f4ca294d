/** Being built. */
export default function SendersPage() {
  return null
}
