import { Button } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import styles from '#client/layout/NamedLines.module.css'
import { useToday } from '#client/layout/useToday.ts'
import type { KeptMunicipality } from '#shared/territory/contract.ts'

type MunicipalityLineProps = { readonly municipality: KeptMunicipality; readonly onChange: () => void }

/** A municipality with its names, codes, region and days, and who corrected it when. */
export function MunicipalityLine({ municipality, onChange }: MunicipalityLineProps) {
  const { territory, day, moment } = useMessages()
  const words = territory.municipalities
  const today = useToday()
  const { names, nis5, postalCodes, region, languages, validFrom, validUntil, changedAt, changedBy } = municipality
  const name = [...new Set(Object.values(names))].join(' / ')
  const from = day(validFrom, today)
  const about = [
    nis5,
    territory.regions[region],
    languages.map((one) => territory.languages[one]).join(', '),
    postalCodes.join(' '),
    validUntil === null ? words.from(from) : words.until(from, day(validUntil, today)),
  ]
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
        {changedAt && changedBy && <p className={styles.about}>{words.changedBy(changedBy, moment(changedAt))}</p>}
      </div>
      <Button variant="default" size="compact-sm" aria-label={words.changeOne(name)} onClick={onChange}>
        {words.change}
      </Button>
    </li>
  )
}
