import { createContext } from 'react'

/** Where the columns begin that stay in sight, in pixels of a page whose letters have their usual size. */
export const RowLayoutContext = createContext<ReadonlyMap<string, number>>(new Map())

/** Keeps a cell in sight when the list is moved sideways. */
export const placeOf = (at: number | undefined) =>
  at === undefined ? {} : { 'data-pinned': true, style: { left: remOf(at) } }

/** Pixels that grow with the letters. */
export const remOf = (pixels: number) => `${pixels / 16}rem`
