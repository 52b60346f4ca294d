import type { First } from '#shared/language/first.fr.ts'
import type { Language } from '#shared/language/languages.ts'
import type { Later } from '#shared/language/later.fr.ts'

const firsts: Readonly<Record<Language, () => Promise<First>>> = {
  fr: () => import('#shared/language/first.fr.ts').then(({ firstFr }) => firstFr),
  nl: () => import('#shared/language/first.nl.ts').then(({ firstNl }) => firstNl),
  de: () => import('#shared/language/first.de.ts').then(({ firstDe }) => firstDe),
  en: () => import('#shared/language/first.en.ts').then(({ firstEn }) => firstEn),
}

const laters: Readonly<Record<Language, () => Promise<Later>>> = {
  fr: () => import('#shared/language/later.fr.ts').then(({ laterFr }) => laterFr),
  nl: () => import('#shared/language/later.nl.ts').then(({ laterNl }) => laterNl),
  de: () => import('#shared/language/later.de.ts').then(({ laterDe }) => laterDe),
  en: () => import('#shared/language/later.en.ts').then(({ laterEn }) => laterEn),
}

const asked = { first: new Map<Language, Promise<First>>(), later: new Map<Language, Promise<Later>>() }
const arrived = new Map<Language, Later>()

/** What the first view says in one language; only this one is fetched, and only once. */
export function loadFirst(language: Language): Promise<First> {
  // Whoever changes the language may be on any page.
  if (asked.first.size > 0 && !asked.first.has(language)) loadLater(language).catch(() => null)
  return once(asked.first, language, firsts[language])
}

/** What all other pages say in it. A failure is forgotten, so that it can be asked for again. */
export const loadLater = (language: Language): Promise<Later> =>
  once(asked.later, language, async () => {
    const later = await laters[language]()
    arrived.set(language, later)
    return later
  })

/** The same at once, where it is there already. */
export const findLater = (language: Language) => arrived.get(language)

function once<Words>(known: Map<Language, Promise<Words>>, language: Language, load: () => Promise<Words>) {
  const found = known.get(language)
  if (found) return found
  const loading = load()
  known.set(language, loading)
  loading.catch(() => known.delete(language))
  return loading
}
