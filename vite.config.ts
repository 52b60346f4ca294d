import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { languages } from './shared/language/languages.ts'

const outDir = join(import.meta.dirname, 'dist')

/**
 * What nearly every page is made of goes into one file: split by who shares what, it comes in thirty, and on the first view
 * each costs its headers and packs worse.
 */
const everywhere = new RegExp(
  [
    'client/(hints/hintIcons|http/|labels/LabelMark|next/TakeNext|(bulk|queue)/api)',
    'client/layout/(Boundary|DueChip|LanguageCode|PageTitle|RefusalText|Spoken|UrgencyMark|Waiting|refusalText|usePageTitle|useToday)',
    'client/queue/useRowKeys',
    'shared/(aid/aidTypes|calendar/days|clocks/(clockNames|facts)|committee/(aidDecision|words)|decisions/notification)',
    'shared/(bulk|http|intake/(answer|record)|journal|language|people/permissions|queue|requests|search)',
    'components/(Checkbox|Group|InlineInput|InputBase|NativeSelect|Text|TextInput|Title|Transition)/',
    'ComboboxChevron|IconArrow(Up|Down)|IconChevron(Left|Right)|use-(did-update|media-query|merged-ref|reduced-motion|uncontrolled)',
    'icons/Icon(Cake|Files|FirstAidKit|HomeX|MapPinOff|MoodKid|PlugOff|School|UserQuestion)',
    'query-core/|react-dom/|react-query/|zod/v4/classic/',
  ].join('|'),
)

/** What the first view says, with the little of it that other pages say too, is one file for each language. */
const firstWords = languages.map((language) => ({
  name: `first.${language}`,
  test: new RegExp(`shared/(language/first|committee/bodies|clocks/names)\\.${language}`),
}))

/** Whoever makes a schema loads this before, and so zod has been told that no text becomes code. */
const jitless = { name: 'jitless', test: /client\/jitless|zod\/v4\/core\/(core|util)\./ }

/** Packs each script and style once, at building, as small as brotli can. */
function packAssets(): Plugin {
  return {
    name: 'pack-assets',
    apply: 'build',
    writeBundle({ dir = outDir }) {
      const folder = join(dir, 'assets')
      for (const name of readdirSync(folder).filter((one) => /\.(js|css|svg)$/.test(one))) {
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name)), { params }))
      }
    },
  }
}

export default defineConfig({
  root: 'client',
  html: { cspNonce: 'RELAIS_NONCE' },
  plugins: [react(), packAssets()],
  build: {
    outDir,
    emptyOutDir: true,
    target: ['chrome128', 'firefox128', 'safari18'],
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [jitless, { name: 'everywhere', test: everywhere, minShareCount: 2 }, ...firstWords] },
      },
    },
  },
  server: { proxy: { '/api': `http://localhost:${process.env.PORT ?? 3000}` } },
})
