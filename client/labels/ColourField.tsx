import '@mantine/core/styles/Radio.css'
import { Radio } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { type LabelColour, labelColours } from '#shared/labels/colours.ts'
import styles from './ColourField.module.css'
import { LabelMark } from './LabelMark.tsx'

type ColourFieldProps = { readonly chosen: LabelColour; readonly onChosen: (colour: LabelColour) => void }

/** One of the colours that can be told apart, light and dark, each by its name. */
export function ColourField({ chosen, onChosen }: ColourFieldProps) {
  const { labels: words } = useMessages()
  return (
    <Radio.Group name="colour" label={words.colour} value={chosen}>
      <div className={styles.colours}>
        {labelColours.map((colour) => (
          <Radio
            key={colour}
            value={colour}
            label={<LabelMark label={{ name: words.colours[colour], colour }} />}
            onChange={() => onChosen(colour)}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
