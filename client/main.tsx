import './trustedTypes.ts'
import './jitless.ts'
import './styles.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { Refused } from '#shared/refusals.ts'
import { askAhead } from './askAhead.ts'
import { queryClient } from './http/queryClient.ts'
import { nonce } from './nonce.ts'
import { Relais } from './Relais.tsx'
import { readableColours, theme } from './theme.ts'

askAhead(window.location)

const place = document.getElementById('relais')
if (!place) throw new Error('the page has no place for Relais')

createRoot(place, {
  // A refusal is said on the page; anything else that is thrown is a bug.
  onCaughtError: (error) => {
    if (!(error instanceof Refused)) reportError(error)
  },
}).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableColours}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        <BrowserRouter>
          <Relais />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
