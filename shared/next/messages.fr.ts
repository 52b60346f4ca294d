export const nextFr = {
  take: 'La suivante',
  explanation: 'Prend en charge la demande la plus pressante que personne n’a',
  nothing: 'Il n’y a plus rien à prendre. Ce que vous avez rendu aujourd’hui est laissé aux collègues.',
}

export type NextMessages = typeof nextFr
