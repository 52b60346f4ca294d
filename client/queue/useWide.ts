import { useMediaQuery } from '@mantine/hooks'

/** Whether a request has room beside its list (1200 px). */
export const useWide = () => useMediaQuery('(min-width: 75em)', false, { getInitialValueInEffect: false })
