import { VisuallyHidden } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { Dropdown } from '#client/layout/Dropdown.tsx'
import { DropdownChoice } from '#client/layout/DropdownChoice.tsx'
import { type Language, languages, ownNames } from '#shared/language/languages.ts'

type LanguageMenuProps = { readonly language: Language; readonly onLanguage: (language: Language) => void }

/** Chooses the language of the pages; each stands there as its speakers call it. */
export function LanguageMenu({ language, onLanguage }: LanguageMenuProps) {
  const { layout } = useMessages()
  const button = (
    <>
      <IconLanguage size="1.25rem" aria-hidden />
      <VisuallyHidden>{layout.labelled(layout.language, language.toUpperCase())}</VisuallyHidden>
      <span aria-hidden>{language.toUpperCase()}</span>
    </>
  )
  return (
    <Dropdown button={button} title={ownNames[language]}>
      {(close) =>
        languages.map((one) => (
          <DropdownChoice
            key={one}
            lang={one}
            chosen={one === language}
            onChoose={() => {
              onLanguage(one)
              close()
            }}
          >
            {ownNames[one]}
          </DropdownChoice>
        ))
      }
    </Dropdown>
  )
}
