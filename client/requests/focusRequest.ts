/** Puts the keyboard at the beginning of the open request; says whether there is one. */
export function focusRequest(): boolean {
  const name = document.querySelector<HTMLElement>('[data-request-name]')
  name?.focus({ preventScroll: true })
  return name !== null
}
