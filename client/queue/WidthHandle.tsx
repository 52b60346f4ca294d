import type { KeyboardEvent, PointerEvent } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { narrowestColumn, widestColumn } from '#shared/queue/layout.ts'
import styles from './WidthHandle.module.css'

type WidthHandleProps = {
  /** The column as its header says it. */
  readonly name: string
  /** Null while the columns are as wide as the page lets them: then the keyboard passes by, and sizes them in the panel. */
  readonly width: number | null
  /** In pixels of a page whose letters have their usual size. */
  readonly onSize: (width: number) => void
}

/** In pixels, one press. */
const step = 16

/** The edge of a column: dragged by mouse or finger, or moved by the arrow keys. */
export function WidthHandle({ name, width, onSize }: WidthHandleProps) {
  const { tools } = useMessages().queue
  if (width === null) return <span className={styles.handle} aria-hidden {...draggedTo(onSize)} />
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -step, ArrowRight: step }[event.key]
    if (by === undefined) return
    event.preventDefault()
    onSize(width + by)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between paragraphs is not moved
    <span
      role="separator"
      tabIndex={0}
      className={styles.handle}
      aria-orientation="vertical"
      aria-label={tools.width(name)}
      aria-valuenow={width}
      aria-valuemin={narrowestColumn}
      aria-valuemax={widestColumn}
      onKeyDown={press}
      {...draggedTo(onSize)}
    />
  )
}

type Drag = PointerEvent<HTMLElement>

/** The header follows the pointer; the list is arranged once it is let go. */
const draggedTo = (onSize: (width: number) => void) => ({
  onPointerDown: ({ currentTarget, pointerId }: Drag) => currentTarget.setPointerCapture(pointerId),
  onPointerMove: (event: Drag) => {
    const { parentElement: header, dataset } = event.currentTarget
    if (!header || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    header.style.width = `${widthAt(event)}px`
    dataset.moved = ''
  },
  onPointerUp: (event: Drag) => {
    const { dataset } = event.currentTarget
    if (dataset.moved === undefined) return
    delete dataset.moved
    onSize(widthAt(event) / pixelsPerPixel())
  },
})

const widthAt = ({ currentTarget, clientX }: Drag) =>
  Math.max(clientX - (currentTarget.parentElement?.getBoundingClientRect().left ?? 0), narrowestColumn)

/** Letters of another size than usual widen the columns with them. */
const pixelsPerPixel = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
