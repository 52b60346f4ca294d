const place = 'relais-lists'

/** Whether whoever used this browser last was signed in and may see the lists: then they may be asked for ahead. */
export const mayAskForLists = () => localStorage.getItem(place) === 'yes'

export const rememberLists = (allowed: boolean) => localStorage.setItem(place, allowed ? 'yes' : 'no')
