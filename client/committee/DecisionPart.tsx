import type { ShownRequest } from '#client/requests/api.ts'

type DecisionPartProps = { readonly view: ShownRequest }

export default function DecisionPart({ view }: DecisionPartProps) {
  return <div>{view.request.number}</div>
}
