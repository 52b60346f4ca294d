import { useMediaQuery } from '@mantine/hooks'

/** Whether the page is so narrow that each row stands as a card (below 768 px). */
export const useCards = () => useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false })
