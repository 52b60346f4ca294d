import type { HintKind } from './kinds.ts'

/**
 * Words that tell of a thing: some by themselves, some only near one of the others. Without accents, in any of the four
 * languages: people write in the one that they have, and mix them.
 */
type Telling = { readonly alone: RegExp; readonly near?: readonly [RegExp, RegExp] }

const oneOf = (...words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})`, 'gi')

export const tellingWords = {
  eviction: {
    alone: oneOf(
      "expuls|deguerpi|juge de paix|(?:est|suis|sommes|dors|dort|dormons) dehors|(?:mis|mise|mises|mettre|met|mettent) (?:a la porte|dehors)|a la rue\\b(?! (?:de|du|des|d'))",
      "quitter (?:les lieux|(?:le |mon |notre |l')(?:logement|appartement|studio)|(?:la|ma|notre) (?:maison|chambre))",
      'perd(?:re|s|ons|u) (?:le|mon|notre) (?:logement|appartement|toit)',
      'vrederechter|wil (?:ons|mij|me) (?:eruit|buiten)|uithuis(?:zet|gezet)|uit huis gezet|ontruim|buiten ?(?:gezet|zetten)|op straat\\b|(?:huis|woning|appartement|kamer) (?:uit|verlaten)\\b',
      'friedensrichter|(?:zwangs)?raumung|geraumt|(?:wohnung|haus|zimmer) (?:raumen|verlassen)|(?:raus|hinaus)(?:geworfen|wurf)|auf (?:der|die) stra(?:ss|ß)e|vor die tur\\b',
      'evict|thrown out|on the streets?\\b|lose (?:my|our|the) (?:home|flat|house|room)',
    ),
  },
  cutOff: {
    alone: oneOf(
      "coupures?\\b|plus (?:de |d')(?:gaz|courant|electricite|eau|chauffage)\\b",
      'geen (?:gas|stroom|elektriciteit|water|verwarming)\\b|afsluiting\\b|gasafsluiting|stroomonderbreking',
      'kein(?:en?)? (?:gas|strom|wasser|heizung)\\b|(?:strom|gas|wasser)sperr',
      'no (?:gas|electricity|power|water|heating)\\b',
    ),
    near: [
      oneOf(
        'coup(?:ures?|er|ee?s?|ent|era|eront)\\b|debranch|ferm(?:e|er|es|eture|ent|eront)\\b',
        'afsluit|af te sluiten|afgesloten|afgesneden|afkoppel|afgekoppeld|sluit(?:en)?\\b',
        'sperr|gesperrt|ab(?:ge|zu)?(?:sperr|stell|schalt|dreh)|stell(?:t|en)\\b',
        'cut\\b|cutting off|disconnect|shut(?:ting)? off',
      ),
      oneOf(
        '(?:gaz|courant|electricite|eau|chauffage|compteur|gas|stroom|elektriciteit|water|verwarming)\\b',
        '(?:strom|wasser|heizung|zahler|energie|electricity|power|heating)\\b',
      ),
    ],
  },
  medical: {
    alone: oneOf(
      "urgences? medical|aux urgences\\b|soins? urgents?|hospitalis|(?<!factures? )(?:a|de) l'hopital|chirurg|(?:faire|etre) operee?\\b",
      "chimio|dialyse|insulin|oxygene|suicid|crise cardiaque|infarctus|(?:plus|sans) (?:de |d'|mes |mon )?(?:medicament|traitement)",
      '(?:in|uit) het ziekenhuis|spoed(?:opname|gevallen|dienst)|dringende medische|geopereerd|operatie\\b|chemo|zuurstof',
      'zelf(?:moord|doding)|hartaanval|beroerte|geen (?:medicijnen|medicatie|geneesmiddelen)',
      '(?:im|aus dem|ins) krankenhaus|notfall|notaufnahme|operiert|sauerstoff|selbstmord|suizid|herzinfarkt|schlaganfall|keine (?:medikamente|tabletten)',
      '(?:in|from|to) hospital|surgery|oxygen|heart attack|no (?:medicines?|medication)\\b',
    ),
  },
} as const satisfies Partial<Record<HintKind, Telling>>

export type ToldKind = keyof typeof tellingWords

/** What before a word denies it: « pas d’expulsion », „keine Räumung“. */
export const denial =
  /\b(?:(?:pas|aucune?|jamais|ni) (?:d'|de )?|(?:geen|kein(?:e[nrms]?)?|no|not|never) (?:[a-z]{1,12} )?)$/i
