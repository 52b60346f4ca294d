export default function MunicipalitySettings() {
  return null
}
