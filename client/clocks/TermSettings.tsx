export default function TermSettings() {
  return null
}
