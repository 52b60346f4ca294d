export const todayFr = {}

export type TodayMessages = typeof todayFr
