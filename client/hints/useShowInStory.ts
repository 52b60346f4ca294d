import { useLocation, useSearchParams } from 'react-router'

/** Opens the part with the story, brings these words of it in sight and marks them as the mouse would. */
export function useShowInStory(): (words: string) => void {
  const [, setParams] = useSearchParams()
  // The list that the request was opened from is kept in it.
  const { state } = useLocation()
  return (words) => {
    const withoutPart = (before: URLSearchParams) => {
      const after = new URLSearchParams(before)
      after.delete('part')
      return after
    }
    setParams(withoutPart, { replace: true, state })
    markSoon(words.replace(/^… | …$/g, ''), mostFrames)
  }
}

/** The part is drawn some frames after its address changed. */
const mostFrames = 60

function markSoon(words: string, frames: number) {
  if (markInStory(words) || frames === 0) return
  requestAnimationFrame(() => markSoon(words, frames - 1))
}

/** Whether the story stands on the page. */
function markInStory(words: string): boolean {
  const story = document.querySelector<HTMLElement>('[data-story]')
  const text = story?.firstChild
  if (!story || !text) return false
  const at = text.textContent?.normalize('NFC').indexOf(words) ?? -1
  story.focus({ preventScroll: true })
  if (at >= 0) getSelection()?.setBaseAndExtent(text, at, text, at + words.length)
  scrollerOf(story).scrollBy({ top: topOf(story) - innerHeight / 3 })
  return true
}

/** How far below the top of the window the marked words stand, or else the story. */
function topOf(story: HTMLElement): number {
  const marked = getSelection()
  const range = marked && marked.rangeCount > 0 ? marked.getRangeAt(0) : story
  return range.getBoundingClientRect().top
}

/** What scrolls it: the page, or the part of it beside the list. */
function scrollerOf(inner: Element): Element {
  const outer = inner.parentElement
  if (!outer) return document.documentElement
  return getComputedStyle(outer).overflowY === 'auto' ? outer : scrollerOf(outer)
}
