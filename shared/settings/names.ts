/** What an office can set by itself. */
export type SettingName =
  | 'terms' // the statutory terms, where the office corrects them
  | 'letterhead'
  | 'paragraphs' // the office's own paragraphs in letters
  | 'legalTexts' // the articles of law that a decision letter quotes
  | 'mail' // the SMTP server
  | 'noContact' // attempts and days before "no contact"
  | 'committee' // rhythm and closing of the agenda
  | 'pieces' // the checklist of papers for each aid type
  | 'territory' // the municipality that the office serves
  | 'rest' // after how many open days an untouched claim is asked after, shown to the lead, offered for release
