export default function NoContactSettings() {
  return null
}
