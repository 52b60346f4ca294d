import type { Language } from './languages.ts'

type Forms = { readonly one: string; readonly other: string }

/** The form that the language's plural rule asks for: French says « 0 demande », the others « 0 aanvragen ». */
export function count(language: Language, number: number, forms: Forms): string {
  return rules[language].select(number) === 'one' ? forms.one : forms.other
}

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  fr: new Intl.PluralRules('fr-BE'),
  nl: new Intl.PluralRules('nl-BE'),
  de: new Intl.PluralRules('de-BE'),
  en: new Intl.PluralRules('en-GB'),
}
