import '@mantine/core/styles/Code.css'
import { Alert, Button, Code, CopyButton, Group, Stack, Text, Title } from '@mantine/core'
import { IconCheck, IconCopy, IconKey } from '@tabler/icons-react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import type { Sender } from '#shared/office/contract.ts'

type Shown = { readonly sender: Sender; readonly secret: string; readonly onClose: () => void }

/** The secret that was just made, this once, and how the sender uses it. */
export function NewSecret({ sender, secret, onClose }: Shown) {
  const { senders: words } = useMessages().office
  return (
    <FormDialog title={words.secretTitle(sender.name)} onClose={onClose}>
      <Stack gap="md">
        <Alert color="yellow" icon={<IconKey aria-hidden />}>
          {words.secretOnce}
        </Alert>
        <Group gap="sm" wrap="nowrap" align="stretch">
          <Code block flex={1} aria-label={words.secret} style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
            {secret}
          </Code>
          <CopyButton value={secret} timeout={4_000}>
            {({ copied, copy }) => (
              <Button
                data-autofocus
                variant={copied ? 'light' : 'filled'}
                leftSection={copied ? <IconCheck size="1rem" aria-hidden /> : <IconCopy size="1rem" aria-hidden />}
                onClick={copy}
                h="auto"
              >
                {copied ? words.copied : words.copy}
              </Button>
            )}
          </CopyButton>
        </Group>
        <HowToUse />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.secretKept}
          </Button>
        </Group>
      </Stack>
    </FormDialog>
  )
}

function HowToUse() {
  const { senders: words } = useMessages().office
  return (
    <Stack gap="xs">
      <Title order={3} size="h6">
        {words.howTo}
      </Title>
      <Text size="sm">{words.howToSend}</Text>
      <Code block>{`${location.origin}/api/intake/requests`}</Code>
      <Text size="sm">{words.howToSign}</Text>
      <Stack gap={6} component="ul" m={0} pl="md">
        {Object.entries(words.headers).map(([header, meaning]) => (
          <Text key={header} component="li" size="sm">
            <Code>{header}</Code> {meaning}
          </Text>
        ))}
      </Stack>
    </Stack>
  )
}
