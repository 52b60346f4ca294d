import { afterSeparation } from './stories/afterSeparation.ts'
import { benefitEnded } from './stories/benefitEnded.ts'
import { benefitEnds } from './stories/benefitEnds.ts'
import { debts } from './stories/debts.ts'
import { dontKnow } from './stories/dontKnow.ts'
import { energyBills } from './stories/energyBills.ts'
import { energyDebt } from './stories/energyDebt.ts'
import { heatingOil } from './stories/heatingOil.ts'
import { homeless } from './stories/homeless.ts'
import { loneParents } from './stories/loneParents.ts'
import { medicalBills } from './stories/medicalBills.ts'
import { newcomers } from './stories/newcomers.ts'
import { nowhereToSleep } from './stories/nowhereToSleep.ts'
import { olderPeople } from './stories/olderPeople.ts'
import { raisingAlone } from './stories/raisingAlone.ts'
import { recentlyArrived } from './stories/recentlyArrived.ts'
import { rentArrears } from './stories/rentArrears.ts'
import { rentGuarantee } from './stories/rentGuarantee.ts'
import { selfEmployed } from './stories/selfEmployed.ts'
import { separation } from './stories/separation.ts'
import { students } from './stories/students.ts'
import { studentsElsewhere } from './stories/studentsElsewhere.ts'
import { threatenedEvictions } from './stories/threatenedEvictions.ts'
import { waitingForPension } from './stories/waitingForPension.ts'
import type { Story } from './story.ts'

/** The requests of the demo office. Everybody in them is invented. */
export const stories: readonly Story[] = [
  ...rentArrears,
  ...threatenedEvictions,
  ...benefitEnds,
  ...benefitEnded,
  ...energyDebt,
  ...energyBills,
  ...students,
  ...studentsElsewhere,
  ...homeless,
  ...nowhereToSleep,
  ...medicalBills,
  ...heatingOil,
  ...waitingForPension,
  ...dontKnow,
  ...debts,
  ...loneParents,
  ...raisingAlone,
  ...newcomers,
  ...recentlyArrived,
  ...rentGuarantee,
  ...separation,
  ...afterSeparation,
  ...selfEmployed,
  ...olderPeople,
]
