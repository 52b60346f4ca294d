import type { ShownRequest } from '#client/requests/api.ts'

type CompetencePartProps = { readonly view: ShownRequest }

export default function CompetencePart({ view }: CompetencePartProps) {
  return <div>{view.request.number}</div>
}
