import { useMessages } from '#client/language/useMessages.ts'
import { answersOf } from '#shared/intake/answersOf.ts'
import { AnswerBlock } from './AnswerBlock.tsx'
import type { ShownRequest } from './api.ts'

const addressFields = ['street', 'houseNumber', 'box', 'postalCode', 'municipality', 'country']

type ResidenceBlockProps = { readonly residence: ShownRequest['answers']['residence'] }

/** Where the person lives or stays: the address on one line, with the origin of its first part. */
export function ResidenceBlock({ residence }: ResidenceBlockProps) {
  const { blocks, fields, address } = useMessages().intake
  const parts = answersOf(residence, addressFields)
  const [first] = parts
  const composed = first ? [{ field: 'address', value: addressOf(residence), origin: first.origin }] : []
  const others = answersOf(residence, ['kind', 'institution', 'stayingAt'])
  return (
    <AnswerBlock
      title={blocks.residence}
      labels={{ ...fields.residence, address }}
      answers={[...composed, ...others]}
      missed={first ? [] : ['address']}
    />
  )
}

/** « Rue des Tilleuls 12 boîte 3, 9990 Rochemont ». */
function addressOf(residence: ResidenceBlockProps['residence']): string {
  const { street, houseNumber, box, postalCode, municipality, country } = residence ?? {}
  const joined = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join(' ')
  const number = [houseNumber?.value, box?.value].filter(Boolean).join('/')
  const lines = [joined(street?.value, number), joined(postalCode?.value, municipality?.value), country?.value ?? '']
  return lines.filter(Boolean).join(', ')
}
