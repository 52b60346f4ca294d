/** Being built. */
export default function QueuePage() {
  return null
}
