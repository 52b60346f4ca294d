/** The words as they begin a line: « Par recommandé ». */
export const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)
