import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const petrol: MantineColorsTuple = [
  '#eaf6f8',
  '#d3eaee',
  '#a6d5dc',
  '#75bfca',
  '#4eacba',
  '#3499a9',
  '#1f7f8f',
  '#146676',
  '#0b5563',
  '#073f4a',
]

/** Calm and plain: one accent, Inter at 15 px, the same radius everywhere. */
export const theme = createTheme({
  primaryColor: 'petrol',
  colors: { petrol },
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontSizes: { xs: '0.8rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { md: '1.5' },
  headings: { fontFamily: '"Inter Variable", system-ui, sans-serif', fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  // What may stay empty says so in its label; nothing else is marked.
  components: { InputWrapper: { defaultProps: { withAsterisk: false } } },
})

/** Quiet text, errors and the edge of a field that can still be seen: AA on every ground that we use. */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#59626b',
    '--mantine-color-gray-4': '#858e96',
    '--mantine-color-default-border': '#ced4da',
    '--mantine-color-placeholder': '#6b747c',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': petrol[7],
  },
  dark: {
    '--mantine-color-dimmed': '#a9b1b8',
    '--mantine-color-dark-4': '#737b83',
    '--mantine-color-default-border': '#424242',
    '--mantine-color-placeholder': '#98a1a9',
    '--mantine-color-error': '#ffa8a0',
    '--mantine-color-anchor': petrol[3],
  },
})
