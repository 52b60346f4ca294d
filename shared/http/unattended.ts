/** The header by which a page says that it asks by itself, with nobody at it: such a question does not keep a session alive. */
export const unattendedHeader = 'relais-unattended'
