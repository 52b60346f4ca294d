import type { Language } from './languages.ts'

/** `#` stands for the number. */
type Forms = { readonly one: string; readonly other: string }

/** The form that the language's plural rule asks for, with the number as it writes it: French says « 0 demande », the others « 0 aanvragen ». */
export function count(language: Language, number: number, forms: Forms): string {
  const form = plurals[language].select(number) === 'one' ? forms.one : forms.other
  return form.replace('#', numbers[language].format(number))
}

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  fr: new Intl.PluralRules('fr-BE'),
  nl: new Intl.PluralRules('nl-BE'),
  de: new Intl.PluralRules('de-BE'),
  en: new Intl.PluralRules('en-GB'),
}

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-BE'),
  nl: new Intl.NumberFormat('nl-BE'),
  de: new Intl.NumberFormat('de-BE'),
  en: new Intl.NumberFormat('en-GB'),
}
