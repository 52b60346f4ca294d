import type { TodayMessages } from './messages.fr.ts'

export const todayDe: TodayMessages = {}
