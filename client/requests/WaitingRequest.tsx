import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import header from './RequestHeader.module.css'
import view from './RequestView.module.css'
import styles from './WaitingRequest.module.css'

const story = ['92%', '97%', '88%', '61%']
const answers = ['44%', '58%', '37%', '52%', '41%', '49%']

/** A request that is on its way, in its own shape: the person, the story and the answers, and what is next beside them. */
export const WaitingRequest = () => (
  <div className={styles.waiting} role="status">
    <VisuallyHidden>{useMessages().layout.waiting}</VisuallyHidden>
    <div className={`${header.header} ${styles.lines}`}>
      <Skeleton height="1.25rem" width="16rem" maw="100%" />
      <Skeleton height="1.75rem" width="12rem" maw="100%" />
      <Skeleton height="1.25rem" width="24rem" maw="100%" />
      <Skeleton height="0.875rem" width="36rem" maw="100%" />
    </div>
    <div className={view.body}>
      <div className={view.reading}>
        <Lines widths={story} height="1.25rem" />
        <Lines widths={answers} height="1rem" />
      </div>
      <div className={view.aside}>
        <div className={view.work}>
          <Lines widths={['70%', '55%', '95%', '80%']} height="0.875rem" />
          <Skeleton height="2.25rem" />
          <Lines widths={['60%', '60%']} height="1rem" />
        </div>
      </div>
    </div>
  </div>
)

type LinesProps = { readonly widths: readonly string[]; readonly height: string }

const Lines = ({ widths, height }: LinesProps) => (
  <div className={styles.lines}>
    {widths.map((width, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move
      <Skeleton key={place} height={height} width={width} />
    ))}
  </div>
)
