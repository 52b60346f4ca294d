export const layoutFr = {
  title: 'Relais',
}

export type LayoutMessages = typeof layoutFr
