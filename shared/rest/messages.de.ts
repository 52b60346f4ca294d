import type { RestMessages } from './messages.fr.ts'

export const restDe: RestMessages = {
  explanation:
    'Ein übernommener Antrag, an dem niemand arbeitet, kommt von selbst zurück: Wer ihn hat, wird gefragt, ob er ihn behält; dann sieht ihn die Leitung; dann kann sie ihn in die Liste zurücklegen.',
  waits:
    'Nicht mitgezählt wird, was auf einen Termin, eine Zusage oder eine Unterlage wartet, bis zum vorgesehenen Tag (bei Unterlagen zwei Wochen); ebenso Vorschläge und die Nachbetreuung.',
  askAfter: 'Nach wie vielen Werktagen ohne Bearbeitung wird gefragt, wer ihn hat?',
  leadAfter: 'Nach wie vielen sieht ihn die Leitung?',
  releaseAfter: 'Nach wie vielen kann sie ihn in die Liste zurücklegen?',
  missing: {
    askAfter: 'Geben Sie eine Zahl von 1 bis 60 an.',
    leadAfter: 'Geben Sie eine Zahl bis 60 an, nicht kleiner als die erste.',
    releaseAfter: 'Geben Sie eine Zahl bis 60 an, nicht kleiner als die zweite.',
  },
  save: 'Speichern',
}
