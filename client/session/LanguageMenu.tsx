import { Button, Menu, VisuallyHidden } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { type Language, languages, ownNames } from '#shared/language/languages.ts'

type LanguageMenuProps = { readonly language: Language; readonly onLanguage: (language: Language) => void }

/** Chooses the language of the pages; each stands there as its speakers call it. */
export function LanguageMenu({ language, onLanguage }: LanguageMenuProps) {
  const { layout } = useMessages()
  return (
    <Menu position="bottom-end" width="12rem">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          c="inherit"
          px="xs"
          leftSection={<IconLanguage size="1.25rem" aria-hidden />}
          title={ownNames[language]}
        >
          <VisuallyHidden>{layout.language} : </VisuallyHidden>
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language}>
          {languages.map((one) => (
            <Menu.RadioItem key={one} value={one} lang={one} closeMenuOnClick onChange={() => onLanguage(one)}>
              {ownNames[one]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
