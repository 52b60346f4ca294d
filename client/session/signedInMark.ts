const place = 'relais-was-signed-in'

/** Whether somebody was signed in on this machine when it was last used: then the page may ask ahead for the list. */
export const wasSignedIn = () => localStorage.getItem(place) === 'yes'

export const rememberSignedIn = (signedIn: boolean) => localStorage.setItem(place, signedIn ? 'yes' : 'no')
