import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './Dropdown.module.css'

type DropdownProps = {
  /** What the button shows; its words, or else `label`, name it. */
  readonly button: ReactNode
  readonly label?: string
  readonly title?: string
  readonly wide?: boolean
  /** What appears below the button. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens a small panel below it; Escape, a click elsewhere or leaving it by keyboard closes it. */
export function Dropdown({ button, label, title, wide = false, children }: DropdownProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && place.current?.contains(target)) return
      setOpen(false)
    }
    const leaveByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      opener.current?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', leaveByKey)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', leaveByKey)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <div className={styles.place} ref={place}>
      <button
        ref={opener}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-label={label}
        title={title ?? label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div className={styles.panel} data-wide={wide || undefined} data-holds-keys>
          {children(close)}
        </div>
      )}
    </div>
  )
}
