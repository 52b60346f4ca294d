import '@mantine/core/styles/PasswordInput.css'
import '@mantine/core/styles/Combobox.css'
import '@mantine/core/styles/Radio.css'
import '@mantine/core/styles/Fieldset.css'
