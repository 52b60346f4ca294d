import {
  IconCake,
  IconFiles,
  IconFirstAidKit,
  IconHomeX,
  IconMapPinOff,
  IconMoodKid,
  IconPlugOff,
  IconSchool,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { HintKind } from '#shared/hints/kinds.ts'

export const hintIcons = {
  eviction: IconHomeX,
  cutOff: IconPlugOff,
  medical: IconFirstAidKit,
  noFixedAddress: IconMapPinOff,
  minors: IconMoodKid,
  under18: IconCake,
  under25: IconSchool,
  filedAgain: IconFiles,
  unidentified: IconUserQuestion,
} satisfies Record<HintKind, unknown>
