/** Whether it is the code or the look of a page that could not be fetched, in the words of each browser and of the build. */
export const isNotFetched = (error: Error): boolean =>
  /dynamically imported module|importing a module script|preload CSS/i.test(error.message)

/** Loads the page anew as soon as the server answers again; a part that was not fetched is never asked for twice by itself. */
export async function reloadIfServed(): Promise<void> {
  const answer = await fetch(window.location.href, { method: 'HEAD' }).catch(() => null)
  if (answer?.ok) window.location.reload()
}
