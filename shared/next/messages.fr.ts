export const nextFr = {
  take: 'Prendre la suivante',
  explanation: 'Prend en charge la demande la plus pressante que personne n’a',
  nothing: 'Il n’y a plus rien à prendre en charge. Ce que vous avez libéré aujourd’hui est laissé à vos collègues.',
}

export type NextMessages = typeof nextFr
