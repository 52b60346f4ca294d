export default function LegalTextSettings() {
  return null
}
