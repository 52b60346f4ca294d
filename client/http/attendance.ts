/** How long a page that was just opened counts as used, in milliseconds: no longer than a click does. */
const justOpened = 5_000

/** Whether somebody clicked, typed or opened the page a moment ago; otherwise it asks by itself. */
export const isAttended = () => navigator.userActivation.isActive || performance.now() < justOpened
