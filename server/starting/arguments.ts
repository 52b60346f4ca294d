import { environmentHelp } from '#server/env.ts'

type Wanted = { readonly help: boolean; readonly empty: boolean; readonly build: boolean }

const known: readonly string[] = ['--help', '--empty', '--build']

/** What the command line asks for, or the one line that says what is wrong with it. */
export function readArguments(given: readonly string[]): Wanted | string {
  const stranger = given.find((argument) => !known.includes(argument))
  if (stranger !== undefined) return `${stranger} is not an option of Relais; npm start -- --help lists them`
  return { help: given.includes('--help'), empty: given.includes('--empty'), build: given.includes('--build') }
}

export const help = `npm start              the office in the data folder; a demo office when there is none
npm start -- --empty   a real, empty office instead: the console prints the code that sets it up
npm start -- --build   build the pages and stop
npm start -- --help    this page

Environment variables (default in brackets):
${environmentHelp}
`
