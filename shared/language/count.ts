import type { Language } from './languages.ts'

/** `#` stands for the number. */
type Forms = { readonly one: string; readonly other: string }

/** The form that the language's plural rule asks for, with the number as it writes it: French says « 0 demande », the others « 0 aanvragen ». */
export function count(language: Language, number: number, forms: Forms): string {
  const form = rulesOf(language).plural.select(number) === 'one' ? forms.one : forms.other
  return form.replace('#', rulesOf(language).number.format(number))
}

const locales: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }

type Rules = { readonly plural: Intl.PluralRules; readonly number: Intl.NumberFormat }

const made = new Map<Language, Rules>()

/** Made when the language is first used: a page mostly uses one, and they cost more than they seem to. */
function rulesOf(language: Language): Rules {
  const locale = locales[language]
  const rules = made.get(language) ?? { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) }
  made.set(language, rules)
  return rules
}
