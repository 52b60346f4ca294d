import type { Day } from '#shared/calendar/days.ts'
import { daysNamed, type NamedDay } from './daysNamed.ts'
import { type DayToCome, daysToCome } from './daysToCome.ts'
import { plainLetters } from './plainLetters.ts'
import { denial, ownAct, type ToldKind, tellingWords } from './tellingWords.ts'

/**
 * Where a text tells of a thing: the words as they stand there, cut out with some others, and a day named near them. One
 * that is reckoned comes with the words that name it: `said` for the day itself, `atLatest` for the week that it ends.
 */
export type Told = { readonly words: string; readonly day?: Day; readonly said?: string; readonly atLatest?: string }

type Place = { readonly at: number; readonly end: number }

/** What a text sent on this day tells of each thing, the place with a day first; absent for a thing of which it tells nothing. */
export function toldIn(text: string, sentOn: Day): Readonly<Partial<Record<ToldKind, Told>>> {
  const written = text.normalize('NFC')
  const plain = plainLetters(written)
  const told: Partial<Record<ToldKind, Told>> = {}
  for (const kind of kinds) {
    const places = placesOf(kind, plain).filter(({ at }) => !isDenied(plain, at))
    const dated = places.map((place) => ({ place, named: dayNear(plain, place, { kind, sentOn }) }))
    const best = dated.find(({ named }) => named !== null) ?? dated[0]
    if (!best) continue
    told[kind] = { words: cutOut(written, best.place), ...(best.named && tellDay(written, best.named)) }
  }
  return told
}

const kinds: readonly ToldKind[] = ['eviction', 'cutOff', 'medical']
/** How far apart two words may stand that tell of a thing together. */
const nearby = 50
const mostPlaces = 20

function placesOf(kind: ToldKind, plain: string): readonly Place[] {
  const telling = tellingWords[kind]
  const alone = found(plain, telling.alone)
  if (!('near' in telling)) return alone
  const [cuts, things] = telling.near.map((words) => found(plain, words))
  const own = found(plain, ownAct)
  const suffered = (cuts ?? []).filter((cut) => !own.some(({ at, end }) => at <= cut.at && cut.at < end))
  const pairs = suffered.flatMap((cut) => {
    const thing = things?.find((one) => isNear(plain, cut, one))
    return thing ? [{ at: Math.min(cut.at, thing.at), end: Math.max(cut.end, thing.end) }] : []
  })
  return [...alone, ...pairs]
}

const longestDenial = 24

const isDenied = (plain: string, at: number) => denial.test(plain.slice(Math.max(0, at - longestDenial), at))

function found(plain: string, words: RegExp): readonly Place[] {
  const places: Place[] = []
  for (const match of plain.matchAll(words)) {
    places.push({ at: match.index, end: match.index + match[0].length })
    if (places.length === mostPlaces) break
  }
  return places
}

/** Near each other and in one sentence. */
function isNear(plain: string, one: Place, other: Place): boolean {
  const [from, to] = one.at < other.at ? [one.end, other.at] : [other.end, one.at]
  return to - from < nearby && !/[!?\n]|(?<!\d)\. /.test(plain.slice(from, to))
}

type Dated = NamedDay & Partial<Pick<DayToCome, 'as'>>

const tellDay = (written: string, { at, end, day, as }: Dated) => ({ day, ...(as && { [as]: written.slice(at, end) }) })

type Asked = { readonly kind: ToldKind; readonly sentOn: Day }

/** The day named in the same sentence, nearest to the words; of what befalls somebody also one that is reckoned, like `demain`. */
function dayNear(plain: string, place: Place, { kind, sentOn }: Asked): Dated | null {
  const from = Math.max(0, place.at - reach)
  const part = plain.slice(from, place.end + reach)
  const named: readonly Dated[] = [...daysNamed(part, sentOn), ...(kind === 'medical' ? [] : daysToCome(part, sentOn))]
  const days = named
    .map((one) => ({ ...one, at: one.at + from, end: one.end + from }))
    .filter((one) => isNear(plain, place, one))
  const distance = (named: Place) => Math.max(named.at - place.end, place.at - named.end)
  return days.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}

/** Beyond what may stand between, so far does the longest day reach. */
const reach = 80

const around = 60

/** The words with what stands around them, cut between words. */
function cutOut(written: string, { at, end }: Place): string {
  const from = at <= around ? 0 : written.indexOf(' ', at - around) + 1
  const before = from > 0 && from <= at ? from : at <= around ? 0 : at
  const to = end + around >= written.length ? written.length : written.lastIndexOf(' ', end + around)
  const after = Math.max(to, end)
  return `${before > 0 ? '… ' : ''}${written.slice(before, after).trim()}${after < written.length ? ' …' : ''}`
}
