import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { finding } from '#client/search/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { fold } from '#shared/search/folding.ts'
import { fewestLetters } from '#shared/search/limits.ts'
import type { PaletteItem } from './paletteItem.ts'

/** How long typing must pause before it is looked up, in milliseconds. */
const pause = 150

/** Persons and requests that bear what is typed, from the second letter, as far as the worker may see them. */
export function usePaletteFound(typed: string): readonly PaletteItem[] {
  const { queue, day } = useMessages()
  const today = useToday()
  const navigate = useNavigate()
  const [words] = useDebouncedValue(typed.trim(), pause)
  const mayAsk = may(useWorker(), 'requests.list')
  const enabled = mayAsk && fold(words).length >= fewestLetters
  const { data } = useQuery({ ...finding(words), enabled })
  if (!enabled || !data || typed.trim() === '') return []
  return [
    ...data.persons.map(
      ({ requestId, name, birthDate }): PaletteItem => ({
        id: `person ${requestId}`,
        group: 'persons',
        words: name.text,
        about: birthDate === null ? undefined : day(birthDate, today),
        act: () => navigate(`/persons/${requestId}`),
      }),
    ),
    ...data.requests.map(
      ({ id, applicant, number, stage, municipality }): PaletteItem => ({
        id,
        group: 'requests',
        words: applicant.text,
        about: [number.text, queue.stages[stage], municipality?.text].filter(Boolean).join(' · '),
        act: () => navigate(`/requests/${id}`),
      }),
    ),
  ]
}
