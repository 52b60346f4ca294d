import { Button } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import styles from '#client/layout/NamedLines.module.css'
import type { Centre } from '#shared/territory/centre.ts'

type CentreLineProps = { readonly centre: Centre; readonly onChange: () => void }

export function CentreLine({ centre, onChange }: CentreLineProps) {
  const words = useMessages().territory.centres
  const { name, address, email, phone, nis5 } = centre
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        {nis5 === null && <p className={styles.about}>{words.federal}</p>}
        <p className={styles.about}>{address || words.noAddress}</p>
        <p className={styles.about}>{[email, phone].filter(Boolean).join(' · ')}</p>
      </div>
      <Button variant="default" size="compact-sm" aria-label={words.changeOne(name)} onClick={onChange}>
        {words.change}
      </Button>
    </li>
  )
}
