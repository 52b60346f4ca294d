/** Being built. */
export default function TakeInPage() {
  return null
}
