import { Button, Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import styles from './TriagePanel.module.css'

type ClaimOfferProps = { readonly claiming: boolean; readonly onClaim: () => void; readonly onLater: () => void }

/** After triage, when nobody has the request: take it on at once. */
export function ClaimOffer({ claiming, onClaim, onLater }: ClaimOfferProps) {
  const { triage } = useMessages().requests
  return (
    <div className={styles.offer} role="status">
      <Text flex={1}>
        <strong>{triage.saved}</strong> {triage.notYours}
      </Text>
      <Button autoFocus loading={claiming} onClick={onClaim}>
        {triage.claimNow}
      </Button>
      <Button variant="subtle" onClick={onLater}>
        {triage.later}
      </Button>
    </div>
  )
}
