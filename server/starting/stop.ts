/** The exit code for wrong settings (EX_CONFIG of sysexits.h): starting again without changing them will not help. */
export const wrongSettings = 78

/** Ends the program with one line for whoever started it. */
export function stop(exitCode: number, line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(exitCode)
}
