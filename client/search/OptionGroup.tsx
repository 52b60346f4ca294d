import { type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import styles from './SearchPopup.module.css'
import type { Option } from './useActiveOption.ts'

type OptionGroupProps<Found> = {
  readonly title: string
  readonly options: readonly Option<Found>[]
  /** The id of the option that Enter opens. */
  readonly active: string | undefined
  readonly onDone: () => void
  readonly children: (option: Option<Found>) => ReactNode
}

/** What was found of one kind, each leading to its page. Nothing, where nothing was. */
export function OptionGroup<Found>({ title, options, active, onDone, children }: OptionGroupProps<Found>) {
  const titleId = useId()
  if (options.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, not options
    <div role="group" aria-labelledby={titleId}>
      <div className={styles.title} id={titleId} role="presentation">
        {title}
      </div>
      {options.map((option) => (
        <Link
          key={option.id}
          id={option.id}
          className={styles.option}
          role="option"
          aria-selected={option.id === active}
          tabIndex={-1}
          to={option.to}
          onClick={onDone}
        >
          {children(option)}
        </Link>
      ))}
    </div>
  )
}
