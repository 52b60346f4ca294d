import { type RefObject, useEffect, useRef, useState } from 'react'
import type * as z from 'zod'
import { useMessages } from '#client/language/useMessages.ts'
import { type Refusal, Refused } from '#shared/refusals.ts'

type Rules<Field extends string> = {
  /** What a right answer looks like, said at the field whose answer is not. */
  readonly sentences: Readonly<Record<Field, string>>
  /** Refusals that one field can cure, said there. */
  readonly cures?: Readonly<Partial<Record<Refusal, Field>>>
  /** The field that a path such as `roles.0` is about; its first word unless told otherwise. */
  readonly fieldAt?: (path: string) => string
}

export type Faults<Field extends string> = {
  readonly form: RefObject<HTMLFormElement | null>
  readonly at: (field: Field) => string | undefined
  /** What no field can cure. */
  readonly refused: Refused | null
  /** The body as the contract takes it, or null when a field is wrong: it is then marked and has the focus. */
  check<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> | null
  show(error: Refused): void
  forget(field: Field): void
  /** Takes the new answer to a field, of which nothing is wrong any more as far as is known. */
  answered<Answer>(field: Field, take: (answer: Answer) => void): (answer: Answer) => void
  /** A field in which text is typed or chosen: its name, what is wrong with it, and what takes the text. */
  text(field: Field, take: (text: string) => void): TextField
}

type TextField = {
  readonly name: string
  readonly error: string | undefined
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void
}

/** What is wrong with a form, by field, as the contract's own schema and the server's refusals tell it. */
export function useFaults<Field extends string>(rules: Rules<Field>): Faults<Field> {
  const { sentences, cures = {}, fieldAt = firstWord } = rules
  const { refusals } = useMessages()
  const form = useRef<HTMLFormElement>(null)
  const wantsFocus = useRef(false)
  const [found, setFound] = useState<ReadonlyMap<Field, string>>(new Map())
  const [refused, setRefused] = useState<Refused | null>(null)
  useEffect(() => {
    if (wantsFocus.current) focusFirst(form.current, [...found.keys()])
    wantsFocus.current = false
  }, [found])

  const isField = (name: string): name is Field => name in sentences
  const mark = (faults: readonly (readonly [Field, string])[]) => {
    wantsFocus.current = true
    setFound(new Map(faults))
  }
  const markPaths = (paths: readonly string[]) => {
    const fields = paths.map(fieldAt).filter(isField)
    mark(fields.map((field) => [field, sentences[field]]))
    return fields.length > 0
  }

  const at = (field: Field) => found.get(field)
  const forget = (field: Field) => setFound((before) => new Map([...before].filter(([one]) => one !== field)))
  const answered =
    <Answer>(field: Field, take: (answer: Answer) => void) =>
    (answer: Answer) => {
      take(answer)
      forget(field)
    }

  return {
    form,
    refused,
    at,
    forget,
    answered,
    text(field, take) {
      const takeText = answered(field, take)
      return { name: field, error: at(field), onChange: ({ currentTarget }) => takeText(currentTarget.value) }
    },
    check(schema, body) {
      const parsed = schema.safeParse(body)
      const marked = markPaths(parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.')))
      setRefused(parsed.success || marked ? null : new Refused('input-not-understood'))
      return parsed.success ? parsed.data : null
    },
    show(error) {
      const cure = cures[error.refusal]
      if (cure) return mark([[cure, refusals[error.refusal]]])
      const marked = markPaths((error.details.errors ?? []).map(({ path }) => path))
      setRefused(marked ? null : error)
    },
  }
}

const firstWord = (path: string) => path.split('.')[0] ?? ''

function focusFirst(form: HTMLFormElement | null, wrong: readonly string[]) {
  const fields = form?.querySelectorAll<HTMLElement>('[name]') ?? []
  const first = [...fields].find((field) => wrong.includes(field.getAttribute('name') ?? ''))
  first?.focus()
}
