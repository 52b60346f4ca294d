import type { Language } from '#shared/language/languages.ts'

type Visitor = { readonly language: Language; readonly onLanguage: (language: Language) => void }

/** Being built. */
export default function SignInPage(_: Visitor) {
  return null
}
