export default function LetterheadSettings() {
  return null
}
