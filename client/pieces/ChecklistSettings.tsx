export default function ChecklistSettings() {
  return null
}
