import { IconBuilding, IconHome, IconMail, IconMailbox, IconPhone, type TablerIcon } from '@tabler/icons-react'
import type { ContactWay } from '#shared/contacts/ways.ts'

export const wayIcons: Readonly<Record<ContactWay, TablerIcon>> = {
  phone: IconPhone,
  email: IconMail,
  letter: IconMailbox,
  visit: IconHome,
  desk: IconBuilding,
}
