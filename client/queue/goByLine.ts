import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The arrows go from line to line, to the box of each: with Tab, all the buttons of a line lie between. */
export function goByLine(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const line = event.target instanceof HTMLElement ? event.target.closest('li') : null
  if (step === undefined || line === null) return
  const lines = [...event.currentTarget.querySelectorAll('li')]
  const ahead = step === 1 ? lines.slice(lines.indexOf(line) + 1) : lines.slice(0, lines.indexOf(line)).reverse()
  const boxes = ahead.flatMap((one) => one.querySelector<HTMLElement>('input:enabled') ?? [])
  event.preventDefault()
  boxes[0]?.focus()
}
