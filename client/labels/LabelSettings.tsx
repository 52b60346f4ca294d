/** The office's own labels. */
export default function LabelSettings() {
  return null
}
