/** From how many letters on something is looked for, and how many characters are read. */
export const fewestLetters = 2
export const longestSearch = 200

/** How many are shown of what is found. */
export const mostRequestsFound = 20
export const mostPersonsFound = 5
