import { Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { Done } from '#client/office/Done.tsx'
import type { RegisterLine } from '#shared/register/contract.ts'
import { CorrectLine } from './CorrectLine.tsx'
import { RegisterLines } from './RegisterLines.tsx'
import place from './RegisterPage.module.css'
import { RegisterSearch } from './RegisterSearch.tsx'
import { readView } from './registerAddress.ts'

/** The chronological register: what came in, line by line, and what was corrected in it. */
export default function RegisterPage() {
  const { register } = useMessages()
  const [params] = useSearchParams()
  const view = useMemo(() => readView(params), [params])
  const [correcting, setCorrecting] = useState<RegisterLine | null>(null)
  const [done, setDone] = useState('')
  return (
    <div className={place.page}>
      <Stack gap={2} mb="md" maw="48rem">
        <PageTitle title={register.title} />
        <Text c="dimmed" size="sm">
          {register.lead}
        </Text>
      </Stack>
      <RegisterSearch key={params.toString()} view={view} />
      <Done sentence={done} />
      <Boundary>
        <RegisterLines view={view} onCorrect={setCorrecting} />
      </Boundary>
      {correcting && (
        <CorrectLine
          line={correcting}
          onClose={() => setCorrecting(null)}
          onDone={(number) => {
            setDone(register.correction.written(number))
            setCorrecting(null)
          }}
        />
      )}
    </div>
  )
}
