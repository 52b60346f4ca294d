/** Words that name a day from the one on which they were written; without accents, in any of the four languages, which people mix. */

const weekday = [
  'lundi|maandag|montag|monday',
  'mardi|dinsdag|dienstag|tuesday',
  'mercredi|woensdag|mittwoch|wednesday',
  'jeudi|donderdag|donnerstag|thursday',
  'vendredi|vrijdag|freitag|friday',
  'samedi|zaterdag|samstag|sonnabend|saturday',
  'dimanche|zondag|sonntag|sunday',
]

/** The weekdays from Monday on, each in every language. */
export const weekdays = weekday.map((names) => new RegExp(`^(?:${names})`, 'i'))

const untilOrSince =
  "d'|depuis |encore |jusqu'(?:a )?|sinds |tot (?:op )?|tot en met |vanaf |seit |bis |ab |von |since |until |till |from |as of "

/** Still to come on the day on which it was written: « ce soir », “vanavond”, „heute Abend“. */
export const tonight = new RegExp(
  `(?<!\\b(?:${untilOrSince}))\\b(?:ce soir|vanavond|vannacht|heute (?:abend|nacht)|tonight|this evening)\\b`,
  'gi',
)

/** That day itself, but no morning, which may be gone: „heute Morgen“. */
export const today = new RegExp(
  `(?<!\\b(?:${untilOrSince}))\\b(?:aujourd'hui(?! encore)|vandaag|heute(?! (?:abend|nacht|morgen|fruh|vormittag))|today)\\b`,
  'gi',
)

/** « demain », but neither the German nor the Dutch morning: „am Morgen“, “deze morgen”, „Freitag Morgen“. */
export const tomorrow = new RegExp(
  '(?<!apres[- ])\\bdemain\\b|(?<!\\bday after )\\btomorrow\\b|(?<!\\b(?:am|guten|jede[nr]|diese[nr]?|heute|gestern|der|den|vom|zum|gegen|eines|de|het|deze|die|elke|iedere|goede|een|in' +
    `|${weekday.join('|')}) |')\\bmorgen(?:avond|ochtend|middag|namiddag|vroeg)?\\b`,
  'gi',
)
export const dayAfterTomorrow = /\b(?:apres[- ]demain|overmorgen|ue?bermorgen|day after tomorrow)\b/gi

/** « Huit jours » are a week and « quinze jours » two, as people say. */
export const numbers: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 7, neuf: 9, dix: 10, quinze: 14 },
  ...{ een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 7, negen: 9, tien: 10, veertien: 14 },
  ...{
    ein: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    funf: 5,
    sechs: 6,
    sieben: 7,
    neun: 9,
    zehn: 10,
    vierzehn: 14,
  },
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10 },
}

/** How many days or part of one each unit has. */
export const units = [
  [/^(?:jour|dag|tag|day)/i, 1],
  [/^(?:semaine|we(?:ek|ken)|woche)/i, 7],
  [/^(?:heure|uur|uren|stunde|hour)/i, 1 / 24],
] as const

/** « dans 3 jours », “binnen de 48 uur”, „in zwei Wochen“; not after a weekday, from which they count: “maandag over een week”. */
export const inSoMany = new RegExp(
  `(?<!\\b(?:${weekday.join('|')}) )` +
    "\\b(?:dans|d'ici|sous|binnen|over|in|within|innerhalb von)(?: (?:les|de|den|the))? " +
    `(\\d{1,2}|${Object.keys(numbers).join('|')}) ` +
    '(jours?|dag(?:en)?|tag(?:en)?|days?|semaines?|we(?:ek|ken|eks)|wochen?|heures?|uur|uren|stunden?|hours?)\\b',
  'gi',
)

const gone =
  '(?:depuis|sinds|seit|since)(?: ce| deze| dem| diesem| this)?|chaque|tous les|un|vorige|afgelopen|verleden|elke|iedere|een|letzten|letztem|vergangenen|vorigen|jeden|einem|last|past|every|each|a|hier|gisteren|gestern|yesterday'
const ofNextWeek = 'volgende week(?: op)?|(?:nachste|kommende)[nr]? woche(?: am)?|next week(?: on)?'

/**
 * A weekday to come: 1 says « ce », 2 or 4 that it is one of next week, 3 is its name. None is one that is gone (« vendredi
 * dernier »), is a week later (« en huit »), comes again and again (« le vendredi ») or stands before a date, which says more.
 */
export const weekdayToCome = new RegExp(
  `(?<!\\b(?:${gone}) )(?<!\\ble (?!\\w+ (?:prochain|qui vient)))\\b` +
    `(?:(ce|deze|diesen|this) |(${ofNextWeek}) )?(${weekday.join('|')})` +
    '(?:morgen|ochtend|middag|namiddag|avond|nacht|vormittag|mittag|nachmittag|abend)?\\b' +
    '(?! (?:dernier|passe|jl|j\\.l|ll\\b|l\\.l|laatstleden|geleden|en huit|en quinze|(?:dans|over|in) (?:une|een|einer|a|huit|acht|quinze|veertien|vierzehn) ))' +
    '(?!,? (?:le |de |den |dem |the )?\\d{1,2}\\b(?! ?(?:h|u\\b|uur|uhr|:|am\\b|pm\\b)))' +
    `(?: (?:prochain|qui vient))?( (?:de la semaine prochaine|${ofNextWeek}))?`,
  'gi',
)

export const thisWeek = /\b(?:cette semaine|deze week|diese[r]? woche|this week)\b/gi
export const nextWeek = /\b(?:la semaine prochaine|volgende week|(?:nachste|kommende)[nr]? woche|next week)\b/gi

/** That the thing has happened: what is said of a weekday, or of this week, then tells of one that is gone. */
export const happened = new RegExp(
  "\\b(?:(?:a|ont|ai|avons) (?:ete|perdu)|(?:(?:m'|nous |l')(?:a|ont)|ont) (?:deja )?(?:coup|ferm|mis|expuls|jet|debranch)" +
    "|werd\\b|werden (?:we|wij|ze|zij)|(?:is|zijn|ben|heeft|hebben) (?:[a-z']+ ){0,4}?(?:afge|uitge|buitenge|gezet|ontruimd)" +
    "|(?:wurden?|hat|haben|ist|sind|bin) (?:[a-z']+ ){0,4}?(?:abge|gesperrt|geraumt|rausge|hinausge)" +
    '|(?:was|were|been|has|have|had) (?:already |just )?(?:cut|evicted|disconnected|shut|thrown|lost))',
  'i',
)

/** That somebody heard, got or wrote something: « j’ai reçu aujourd’hui un avis d’expulsion » tells when the paper came. */
export const heard = new RegExp(
  "\\b(?:recu|recois|appris|apprends|ecri[st]|ecrivons|appele|telephone|(?:a|ont|m'a|nous a) (?:dit|annonce|prevenu)" +
    '|kreeg|kregen|gekregen|ontvangen|ontving|gehoord|schrijf|schrijven|gebeld|gezegd' +
    '|bekam(?:en)?|(?<!(?:gesperrt|abgestellt|abgedreht) )bekommen|erhalten|erhielt|gehort|schreiben?|angerufen|gesagt' +
    '|received|got|heard|writ(?:e|ing)|called|told|learnt|learned)\\b',
  'i',
)

/** That it is so at present, or is only feared: « aujourd’hui je n’ai plus de gaz », “vandaag zijn we op straat”. */
export const atPresent = new RegExp(
  '\\b(?:suis|sommes|vi[st]|vivons|dors|dort|dormons|plus d|sans|risqu|menac|peur|crain' +
    '|ben|zijn|leef|leven|slaap|slapen|geen|zonder|bang|dreig' +
    '|bin|sind|leben?\\b|schlaf|keine?|ohne|angst|droh' +
    '|i am|we are|live|sleep|no\\b|without|afraid|threat|risk)',
  'i',
)
