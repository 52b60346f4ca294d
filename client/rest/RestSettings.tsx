/** After how long a claim that nobody works on is asked after. */
export default function RestSettings() {
  return null
}
