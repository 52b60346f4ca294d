import { Alert } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'

/** What has just been done, said aloud as it appears. */
export function Done({ sentence }: { readonly sentence: string }) {
  return (
    <div role="status">
      {sentence !== '' && (
        <Alert color="green" mb="md" icon={<IconCheck aria-hidden />}>
          {sentence}
        </Alert>
      )}
    </div>
  )
}
