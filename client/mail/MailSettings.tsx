export default function MailSettings() {
  return null
}
