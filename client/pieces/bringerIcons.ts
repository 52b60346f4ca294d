import { IconBuilding, IconUser, IconUsers, type TablerIcon } from '@tabler/icons-react'
import type { Bringer } from '#shared/pieces/bringers.ts'

export const bringerIcons: Readonly<Record<Bringer, TablerIcon>> = {
  applicant: IconUser,
  office: IconBuilding,
  third: IconUsers,
}
