import type { ShownRequest } from '#client/requests/api.ts'

type LettersPartProps = { readonly view: ShownRequest }

export default function LettersPart({ view }: LettersPartProps) {
  return <div>{view.request.number}</div>
}
