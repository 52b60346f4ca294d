import { useQuery } from '@tanstack/react-query'

/** Reads telephone numbers; undefined until the program that knows them, which is large, has come for the first time. */
export function useReadPhone() {
  const { data } = useQuery({
    queryKey: ['phones'],
    queryFn: () => import('#shared/identity/phone.ts'),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  return data?.readPhone
}
