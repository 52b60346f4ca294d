import { Button, Menu } from '@mantine/core'
import { IconCheck, IconLanguage } from '@tabler/icons-react'
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
          aria-label={`${layout.language} : ${ownNames[language]}`}
        >
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            role="menuitemradio"
            aria-checked={one === language}
            rightSection={one === language ? <IconCheck size="1rem" aria-hidden /> : null}
            onClick={() => onLanguage(one)}
          >
            {ownNames[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
