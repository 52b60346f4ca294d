import { Button, Stack, Text } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode, Suspense } from 'react'
import { isNotFetched, reloadIfServed } from '#client/http/reload.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Refused } from '#shared/refusals.ts'
import { RefusalText } from './RefusalText.tsx'
import { Waiting } from './Waiting.tsx'

type BoundaryProps = { readonly children: ReactNode; readonly waiting?: ReactNode }

/** A page, or a part of one, that waits alone and fails alone: it says so and offers to try again. */
export function Boundary({ children, waiting = <Waiting /> }: BoundaryProps) {
  const { reset } = useQueryErrorResetBoundary()
  return (
    <Catch onRetry={reset}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Catch>
  )
}

type CatchProps = { readonly children: ReactNode; readonly onRetry: () => void }

/** React knows no other way to catch than a class. */
class Catch extends Component<CatchProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError = (error: Error) => ({ error })

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return <Failed error={error} onRetry={this.retry} />
  }

  retry = () => {
    if (this.state.error && isNotFetched(this.state.error)) return void reloadIfServed()
    this.props.onRetry()
    this.setState({ error: null })
  }
}

function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { failed, tryAgain } = useMessages().layout
  return (
    <Stack gap="sm" p="lg" align="flex-start">
      <Text fw={600}>{failed}</Text>
      <RefusalText error={isNotFetched(error) ? new Refused('unreachable') : error} />
      <Button variant="default" onClick={onRetry}>
        {tryAgain}
      </Button>
    </Stack>
  )
}
