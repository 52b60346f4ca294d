export const peopleFr = {
  title: 'people',
}

export type PeopleMessages = typeof peopleFr
