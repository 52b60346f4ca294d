export const restFr = {
  explanation:
    'Une demande prise en charge à laquelle personne ne travaille revient d’elle-même : la personne qui l’a en charge dit si elle la garde, puis un responsable la voit, puis un responsable peut la remettre dans la liste.',
  waits:
    'Ne comptent pas : ce qui attend un rendez-vous, une promesse ou une pièce, jusqu’au jour prévu (une pièce, deux semaines) ; les propositions et le suivi.',
  askAfter: 'Demander à qui l’a en charge, après combien de jours ouvrables sans action ?',
  leadAfter: 'La montrer à un responsable, après combien de jours ouvrables ?',
  releaseAfter: 'Lui permettre de la remettre dans la liste, après combien de jours ouvrables ?',
  missing: {
    askAfter: 'Donnez un nombre de 1 à 60.',
    leadAfter: 'Donnez un nombre jusqu’à 60, pas plus petit que le premier.',
    releaseAfter: 'Donnez un nombre jusqu’à 60, pas plus petit que le deuxième.',
  },
  save: 'Enregistrer',
}

export type RestMessages = typeof restFr
