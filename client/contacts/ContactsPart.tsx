import type { ShownRequest } from '#client/requests/api.ts'

type ContactsPartProps = { readonly view: ShownRequest }

export default function ContactsPart({ view }: ContactsPartProps) {
  return <div>{view.request.number}</div>
}
