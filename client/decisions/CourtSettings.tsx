export default function CourtSettings() {
  return null
}
