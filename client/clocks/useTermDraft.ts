import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { clocks as contract } from '#shared/clocks/contract.ts'
import type { Length, Term, TermName } from '#shared/clocks/terms.ts'
import { clocksApi } from './api.ts'

export type Unit = 'days' | 'openDays' | 'months'

/** A term while it is corrected; the others go along as they are, for the office keeps them as one. */
export function useTermDraft(name: TermName, onDone: () => void) {
  const { wrong } = useMessages().clocks.settings
  const today = useToday()
  const { data } = useSuspenseQuery(clocksApi.terms({}))
  const term = data.terms[name]
  const [amount, setAmount] = useState(String(Object.values(term.length)[0]))
  const [unit, setUnit] = useState(unitOf(term.length))
  const [end, setEnd] = useState(term.end)
  const [article, setArticle] = useState(term.article)
  const [checkedOn, setCheckedOn] = useState(today)
  const faults = useFaults<'length' | 'article' | 'checkedOn'>({
    sentences: { length: wrong.amount, article: wrong.article, checkedOn: wrong.checkedOn },
    fieldAt: (path) => path.split('.')[2] ?? '',
  })
  const correct = useMutation(clocksApi.correctTerms)

  const others = Object.fromEntries(
    data.corrected.filter((one) => one !== name).map((one): [TermName, Term] => [one, data.terms[one]]),
  )
  const keep = (changed: Readonly<Record<string, unknown>>) => {
    const body = faults.check(contract.correctTerms.body, { terms: { ...others, ...changed } })
    if (!body) return
    if (checkedOn > today) return faults.show(faultAt(`terms.${name}.checkedOn`))
    correct.mutate({ body }, { onSuccess: onDone, onError: faults.show })
  }
  const number = amount.trim() === '' ? Number.NaN : Number(amount)
  return {
    draft: { amount, unit, end, article, checkedOn },
    write: { amount: setAmount, unit: setUnit, end: setEnd, article: setArticle, checkedOn: setCheckedOn },
    isCorrected: data.corrected.includes(name),
    isSending: correct.isPending,
    faults,
    save: () => keep({ [name]: { length: { [unit]: number }, end, article, checkedOn } }),
    takeOwnAgain: () => keep({}),
  }
}

function unitOf(length: Length): Unit {
  if ('days' in length) return 'days'
  return 'openDays' in length ? 'openDays' : 'months'
}
