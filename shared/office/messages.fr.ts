export const officeFr = {
  title: 'office',
}

export type OfficeMessages = typeof officeFr
