import type { Me } from '#shared/session/contract.ts'
import { TakeBack } from './bulk/TakeBack.tsx'
import { LanguageProvider } from './language/LanguageProvider.tsx'
import { Frame } from './layout/Frame.tsx'
import { ThemeMenu } from './layout/ThemeMenu.tsx'
import { LiveMark } from './live/LiveMark.tsx'
import { LiveProvider } from './live/LiveProvider.tsx'
import { NextSaid } from './next/NextSaid.tsx'
import { NoticesBell } from './notices/NoticesBell.tsx'
import { Pages } from './pages.tsx'
import { Rail } from './queue/Rail.tsx'
import { SearchField } from './search/SearchField.tsx'
import { OwnLanguageMenu } from './session/OwnLanguageMenu.tsx'
import { PersonMenu } from './session/PersonMenu.tsx'
import { WorkerContext } from './session/useWorker.ts'
import { Shortcuts } from './shortcuts/Shortcuts.tsx'

type WorkplaceProps = { readonly officeName: string; readonly worker: Me }

/** The product of a colleague who is signed in: the frame with its tools, and the page that is open. */
export function Workplace({ officeName, worker }: WorkplaceProps) {
  return (
    <LanguageProvider language={worker.language}>
      <WorkerContext value={worker}>
        <LiveProvider>
          <Frame
            officeName={officeName}
            search={<SearchField />}
            tools={<Tools />}
            rail={(folding) => <Rail {...folding} />}
          >
            <Pages />
          </Frame>
          <TakeBack />
          <NextSaid />
          <Shortcuts />
        </LiveProvider>
      </WorkerContext>
    </LanguageProvider>
  )
}

const Tools = () => (
  <>
    <LiveMark />
    <NoticesBell />
    <OwnLanguageMenu />
    <ThemeMenu />
    <PersonMenu />
  </>
)
