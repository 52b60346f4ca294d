import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { RegisterView } from '#shared/register/contract.ts'
import place from './RegisterPage.module.css'
import { searchOf } from './registerAddress.ts'

/** By number, or by the days of receipt; a number needs no days. */
export function RegisterSearch({ view }: { readonly view: RegisterView }) {
  const { search } = useMessages().register
  const navigate = useNavigate()
  const [number, setNumber] = useState(view.number ?? '')
  const [from, setFrom] = useState(view.from ?? '')
  const [to, setTo] = useState(view.to ?? '')
  const searched = view.number !== undefined || view.from !== undefined || view.to !== undefined
  return (
    <search data-frame>
      <form
        className={place.search}
        aria-label={search.label}
        onSubmit={(event) => {
          event.preventDefault()
          navigate(`/register${searchOf(number.trim() === '' ? { from, to } : { number: number.trim() })}`)
        }}
      >
        <TextInput
          label={search.number}
          placeholder={search.numberNote}
          maxLength={40}
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={search.from}
          value={from}
          onChange={({ currentTarget }) => {
            setFrom(currentTarget.value)
            setNumber('')
          }}
        />
        <TextInput
          type="date"
          label={search.to}
          value={to}
          onChange={({ currentTarget }) => {
            setTo(currentTarget.value)
            setNumber('')
          }}
        />
        <Button type="submit" variant="default">
          {search.find}
        </Button>
        {searched && (
          <Button component={Link} to="/register" variant="subtle">
            {search.clear}
          </Button>
        )}
      </form>
    </search>
  )
}
