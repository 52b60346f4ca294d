import type { RestMessages } from './messages.fr.ts'

export const restDe: RestMessages = {
  explanation:
    'Ein übernommener Antrag, an dem niemand arbeitet, kommt von selbst wieder in den Blick: Zuerst wird die Person, die ihn übernommen hat, gefragt, ob sie ihn behält; dann sieht ihn die Dienstleitung; dann kann die Dienstleitung ihn in die Liste zurücklegen.',
  waits:
    'Nicht mitgezählt wird, was auf einen Termin, eine Zusage oder eine Unterlage wartet, bis zum vorgesehenen Tag (bei Unterlagen zwei Wochen); ebenso Vorschläge und die Begleitung.',
  askAfter: 'Nach wie vielen Werktagen ohne Bearbeitung wird nachgefragt?',
  leadAfter: 'Nach wie vielen Werktagen sieht ihn die Dienstleitung?',
  releaseAfter: 'Nach wie vielen Werktagen kann die Dienstleitung ihn in die Liste zurücklegen?',
  missing: {
    askAfter: 'Geben Sie eine Zahl von 1 bis 60 an.',
    leadAfter: 'Geben Sie eine Zahl bis 60 an, nicht kleiner als die erste.',
    releaseAfter: 'Geben Sie eine Zahl bis 60 an, nicht kleiner als die zweite.',
  },
  save: 'Speichern',
}
