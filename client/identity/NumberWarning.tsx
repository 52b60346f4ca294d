import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './NumberWarning.module.css'

/** Why the number beside it seems wrong; nothing is refused for it. */
export const NumberWarning = ({ warning }: { readonly warning: string }) => (
  <span className={styles.warning}>
    <IconAlertTriangle size="1em" aria-hidden />
    {warning}
  </span>
)
