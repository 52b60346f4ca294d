const place = 'relais-first-page'

/** The first page of whoever was signed in last in this browser: what it needs may be asked for ahead. */
export const lastFirstPage = () => localStorage.getItem(place)

export const rememberFirstPage = (page: string | null) => localStorage.setItem(place, page ?? '')
