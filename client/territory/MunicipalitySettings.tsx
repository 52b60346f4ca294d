import { Stack } from '@mantine/core'
import { useState } from 'react'
import { Boundary } from '#client/layout/Boundary.tsx'
import { Done } from '#client/office/Done.tsx'
import { MunicipalityTable } from './MunicipalityTable.tsx'
import { OwnMunicipality } from './OwnMunicipality.tsx'

/** The municipality that the office serves, and the table of all of them with the office's corrections. */
export default function MunicipalitySettings() {
  const [done, setDone] = useState('')
  return (
    <>
      <Done sentence={done} />
      <Stack gap="xl">
        <Boundary>
          <OwnMunicipality onDone={setDone} />
        </Boundary>
        <MunicipalityTable onDone={setDone} />
      </Stack>
    </>
  )
}
