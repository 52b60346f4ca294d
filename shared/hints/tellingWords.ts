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
      "urgences? medical|aux urgences\\b|soins? urgents?|(?<!(?:factures?|frais|assurances?) (?:d'|de l'))hospitalis|chirurg|(?:faire|etre) operee?\\b",
      "(?<!\\b(?:quand|lorsque?|si)(?: |')[a-z ]{1,20})(?:est|suis|sont|sommes) a l'hopital|a l'hopital depuis|sor(?:s|t|tie?|tons) de l'hopital",
      "chimio|dialyse|insulin|oxygene|suicid|crise cardiaque|infarctus|(?:plus|sans) (?:de |d'|mes |mon )?(?:medicament|traitement)",
      'enceinte de (?:[789]|sept|huit|neuf) mois|(?:vais|va|dois|doit) accoucher|accouchement prevu',
      'lig(?:t|gen)? (?:[a-z]+ ){0,3}in het ziekenhuis|in het ziekenhuis (?:opgenomen|sinds)|uit het ziekenhuis (?:ontslagen|gekomen)',
      'spoed(?:opname|gevallen|dienst)|dringende medische|geopereerd|operatie\\b|chemo|zuurstof',
      'zelf(?:moord|doding)|hartaanval|beroerte|geen (?:medicijnen|medicatie|geneesmiddelen)|hoogzwanger|[789] maanden zwanger',
      'lieg(?:t|e|en) (?:[a-z]+ ){0,3}im krankenhaus|im krankenhaus seit|ins krankenhaus (?:muss|gekommen|gebracht)|aus dem krankenhaus (?:entlassen|gekommen)',
      'notfall|notaufnahme|operiert|sauerstoff|selbstmord|suizid|herzinfarkt|schlaganfall|keine (?:medikamente|tabletten)|hochschwanger',
      '(?:am|is|are) (?:still )?in (?:the )?hospital|surgery|oxygen|heart attack|no (?:medicines?|medication)\\b|[789] months pregnant',
    ),
  },
} as const satisfies Partial<Record<HintKind, Telling>>

export type ToldKind = keyof typeof tellingWords

/** What before a word denies it: « pas d’expulsion », „keine Räumung“. */
export const denial =
  /\b(?:(?:pas|aucune?|jamais|ni) (?:d'|de )?|(?:geen|kein(?:e[nrms]?)?|no|not|never) (?:[a-z]{1,12} )?)$/i

/** What one did oneself to save: « j’ai coupé le chauffage ». Nobody cuts that off. */
export const ownAct = oneOf(
  "(?:j'?\\s?ai|nous avons) (?:(?:deja|donc|tout|meme|aussi|du) ){0,2}(?:coup|ferm|debranch)[a-z]*",
  'je (?:(?:vais|dois|prefere) )?(?:coup|ferm|debranch)er?\\b',
  '(?:ik heb|wij? hebben) (?:(?:de|het|onze|mijn|zelf) )?(?:[a-z]{1,15} )?(?:zelf )?(?:af(?:gesloten|gekoppeld))(?! gekregen)',
  '(?:ik|we|wij) sluit(?:en)?\\b',
  '(?:ich habe?|wir haben) (?:(?:die|den|das|unsere?n?|meine?n?|selbst) )?(?:[a-z]{1,15} )?(?:selbst )?abge(?:sperrt|stellt|schaltet|dreht)(?! bekommen)',
  '(?:ich|wir) stell(?:e|en)\\b',
)
