import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { type Mention, placeOf } from '#shared/decisions/mentions.ts'
import { may } from '#shared/people/permissions.ts'

type MentionLinkProps = { readonly mention: Mention; readonly hasCourt: boolean; readonly onCourt: () => void }

/** The way to where a mention is filled in; who may not go there is told who may. */
export function MentionLink({ mention, hasCourt, onCourt }: MentionLinkProps) {
  const { letter: words } = useMessages().decisions
  const worker = useWorker()
  const place = placeOf[mention] === 'courts' && !hasCourt ? 'court' : placeOf[mention]
  const says = words.places[place]
  if (place === 'court')
    return (
      <Anchor component="button" type="button" onClick={onCourt}>
        {says}
      </Anchor>
    )
  if (place !== 'letterhead' && place !== 'legalTexts' && place !== 'courts') return says
  if (!may(worker, 'office.manage')) return words.askAdministrator(says)
  return (
    <Anchor component={Link} to={`/office/settings/${place}`}>
      {says}
    </Anchor>
  )
}
