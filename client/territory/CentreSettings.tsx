export default function CentreSettings() {
  return null
}
