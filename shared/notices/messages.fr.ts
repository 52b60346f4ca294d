export const noticesFr = {
  title: 'notices',
}

export type NoticesMessages = typeof noticesFr
