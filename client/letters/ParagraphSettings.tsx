export default function ParagraphSettings() {
  return null
}
