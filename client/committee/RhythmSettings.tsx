export default function RhythmSettings() {
  return null
}
