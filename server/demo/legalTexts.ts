import type { LegalTexts } from '#shared/decisions/legalTexts.ts'

/**
 * Stand where the articles are quoted, so that the demo office can make decision letters. They are marked as samples in
 * their own text: an office copies the articles that are in force, and says on which day it compared them.
 */
export const sampleTexts: Omit<LegalTexts, 'checkedOn'> = {
  article728: {
    fr: '[Texte d’essai du bureau de démonstration : ici se trouve, dans un vrai centre, le texte de l’article 728 du Code judiciaire, sur la comparution des parties en personne ou par avocat.]',
    nl: '[Voorbeeldtekst van het demonstratiekantoor: hier staat in een echt centrum de tekst van artikel 728 van het Gerechtelijk Wetboek, over het verschijnen van de partijen in persoon of bij advocaat.]',
    de: '[Mustertext des Demonstrationsbüros: Hier steht in einem echten Zentrum der Text von Artikel 728 des Gerichtsgesetzbuches über das Erscheinen der Parteien persönlich oder durch einen Rechtsanwalt.]',
  },
  article1017: {
    fr: '[Texte d’essai du bureau de démonstration : ici se trouve, dans un vrai centre, le texte de l’article 1017 du Code judiciaire, sur la condamnation aux dépens.]',
    nl: '[Voorbeeldtekst van het demonstratiekantoor: hier staat in een echt centrum de tekst van artikel 1017 van het Gerechtelijk Wetboek, over de verwijzing in de kosten.]',
    de: '[Mustertext des Demonstrationsbüros: Hier steht in einem echten Zentrum der Text von Artikel 1017 des Gerichtsgesetzbuches über die Verurteilung zu den Kosten.]',
  },
}
