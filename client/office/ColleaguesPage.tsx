/** Being built. */
export default function ColleaguesPage() {
  return null
}
