/** The sections of the settings page, in its order. */
export const settingsSections = [
  'letterhead',
  'paragraphs',
  'mail',
  'terms',
  'committee',
  'contacts',
  'rest',
  'labels',
  'pieces',
  'legalTexts',
  'courts',
  'centres',
  'municipalities',
] as const
export type SettingsSection = (typeof settingsSections)[number]
