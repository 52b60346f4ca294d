import { useQuery } from '@tanstack/react-query'
import type { Label } from '#shared/labels/label.ts'
import { labelsApi } from './api.ts'

/** The labels with these ids, by name; none while they are not known. All pages ask for the names once. */
export function useLabels(ids: readonly string[]): readonly Label[] {
  const { data } = useQuery({ ...labelsApi.list({}), enabled: ids.length > 0 })
  return data?.labels.filter(({ id }) => ids.includes(id)) ?? []
}
