/** Whether one letter is wrong, missing, too many, or changed places with its neighbour. Words of three letters are too short to tell. */
export function oneLetterApart(one: string, other: string): boolean {
  if (one === other || Math.max(one.length, other.length) < 4) return false
  if (Math.abs(one.length - other.length) > 1) return false
  const start = alike(one, other)
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  if (rest.slice(1) === otherRest.slice(1)) return true
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2)
}

/** How many letters they begin with alike. */
function alike(one: string, other: string): number {
  let letters = 0
  while (letters < one.length && one[letters] === other[letters]) letters += 1
  return letters
}
