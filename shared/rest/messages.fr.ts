export const restFr = {
  explanation:
    'Une demande prise en charge et que personne ne travaille revient d’elle-même : on demande à qui l’a s’il la garde, puis le responsable la voit, puis il peut la remettre dans la liste.',
  waits:
    'Ne comptent pas : ce qui attend un rendez-vous, une promesse ou une pièce, jusqu’au jour prévu (une pièce, deux semaines) ; les propositions et le suivi.',
  askAfter: 'Demander à qui l’a, après combien de jours ouvrables sans action ?',
  leadAfter: 'La montrer au responsable, après combien ?',
  releaseAfter: 'Lui permettre de la remettre dans la liste, après combien ?',
  missing: {
    askAfter: 'Donnez un nombre de 1 à 60.',
    leadAfter: 'Donnez un nombre jusqu’à 60, pas plus petit que le premier.',
    releaseAfter: 'Donnez un nombre jusqu’à 60, pas plus petit que le deuxième.',
  },
  save: 'Enregistrer',
}

export type RestMessages = typeof restFr
