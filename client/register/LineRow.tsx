import { Anchor, Button } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { RegisterLine } from '#shared/register/contract.ts'
import { nameIn } from '#shared/register/nameIn.ts'
import styles from './LinesTable.module.css'
import { searchOf } from './registerAddress.ts'

type LineRowProps = {
  readonly line: RegisterLine
  readonly showsAsked: boolean
  readonly onCorrect: (line: RegisterLine) => void
}

/** One line, with what it corrects or is corrected by, and the way there. */
export function LineRow({ line, showsAsked, onCorrect }: LineRowProps) {
  const messages = useMessages()
  const { register, aid, moment, dayWithYear } = messages
  const { number, receivedOn, enteredAt, applicant, municipality, asked = [], channel, requestId } = line
  return (
    <tr data-correction={line.corrects !== null || undefined}>
      <th scope="row">{number}</th>
      <td className={styles.day}>{dayWithYear(receivedOn)}</td>
      <td className={styles.day} data-wide>
        {moment(enteredAt)}
      </td>
      <td data-who>
        <Link className={styles.name} to={`/requests/${requestId}`}>
          {applicant}
        </Link>
        {municipality && <span className={styles.quiet}> · {municipality}</span>}
        <Corrections line={line} />
      </td>
      {showsAsked && <td>{asked.map((one) => nameIn(aid.types, one)).join(', ')}</td>}
      <td data-wide>{nameIn(register.channels, channel)}</td>
      <td className={styles.actions}>
        {line.correctedBy === null && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={register.correctOne(number)}
            onClick={() => onCorrect(line)}
          >
            {register.correct}
          </Button>
        )}
      </td>
    </tr>
  )
}

function Corrections({ line: { corrects, correction, correctedBy, enteredBy } }: { readonly line: RegisterLine }) {
  const { register } = useMessages()
  return (
    <>
      {corrects !== null && (
        <p className={styles.said}>
          {register.corrects} <LineLink number={corrects} />
          {register.said(enteredBy ?? '', correction)}
        </p>
      )}
      {correctedBy !== null && (
        <p className={styles.said}>
          {register.correctedBy} <LineLink number={correctedBy} />
        </p>
      )}
    </>
  )
}

const LineLink = ({ number }: { readonly number: string }) => (
  <Anchor component={Link} to={`/register${searchOf({ number })}`} size="sm">
    {number}
  </Anchor>
)
