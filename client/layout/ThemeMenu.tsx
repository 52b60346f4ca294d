import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { Dropdown } from './Dropdown.tsx'
import { DropdownChoice } from './DropdownChoice.tsx'

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop }
const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto']

/** Light, dark, or as the system is. */
export function ThemeMenu() {
  const { theme, labelled } = useMessages().layout
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Icon = icons[colorScheme]
  return (
    <Dropdown button={<Icon size="1.25rem" aria-hidden />} label={labelled(theme.label, theme[colorScheme])}>
      {(close) =>
        schemes.map((scheme) => (
          <DropdownChoice
            key={scheme}
            chosen={scheme === colorScheme}
            onChoose={() => {
              setColorScheme(scheme)
              close()
            }}
          >
            {theme[scheme]}
          </DropdownChoice>
        ))
      }
    </Dropdown>
  )
}
