import type { Story } from '../story.ts'
import { filedTwice } from './filedTwice.ts'
import { hidden } from './hidden.ts'
import { households } from './households.ts'
import { inDutch } from './inDutch.ts'
import { inGerman } from './inGerman.ts'
import { numbersToCheck } from './numbersToCheck.ts'
import { ordinary } from './ordinary.ts'
import { pressing } from './pressing.ts'

/** What came in over the last two days and that nobody has touched yet. Everybody in them is invented. */
export const weekend: readonly Story[] = [
  ...filedTwice,
  ...households,
  ...hidden,
  ...pressing,
  ...numbersToCheck,
  ...inDutch,
  ...inGerman,
  ...ordinary,
]
