import { Button, Stack, Text } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode, Suspense } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
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
  override state = { error: null }

  static getDerivedStateFromError = (error: Error) => ({ error })

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return <Failed error={error} onRetry={this.retry} />
  }

  retry = () => {
    this.props.onRetry()
    this.setState({ error: null })
  }
}

function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { failed, tryAgain } = useMessages().layout
  return (
    <Stack gap="sm" p="md" align="flex-start">
      <Text fw={600}>{failed}</Text>
      <RefusalText error={error} />
      <Button variant="default" onClick={onRetry}>
        {tryAgain}
      </Button>
    </Stack>
  )
}
