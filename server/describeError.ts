type Described = {
  readonly name: string
  readonly code?: string
  readonly at: readonly string[]
  readonly cause?: Described
}

/** An error as it may be logged: what kind and where, without its message, which may quote what people wrote. */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  return {
    name: error.name,
    ...('code' in error && { code: String(error.code) }),
    at: (error.stack ?? '')
      .split('\n')
      .filter(isFrame)
      .map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  }
}

const isFrame = (line: string) => /^ {4}at .*(:\d+:\d+\)?|<anonymous>\)?|native\))$/.test(line)
