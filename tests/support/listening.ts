import type { News } from '#shared/live/news.ts'

/** An open page's ear on `/api/live`: everything that it heard so far, and waiting for more. */
export async function listen(url: string, cookie: string) {
  const stop = new AbortController()
  const response = await fetch(`${url}/api/live`, { headers: { cookie }, signal: stop.signal })
  const heard: News[] = []
  let text = ''
  let woken = Promise.withResolvers<void>()
  let open = response.status === 200

  const reading = (async () => {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      const lines = text.split('\n\n')
      text = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('data: ')) heard.push(JSON.parse(line.slice(6)))
      woken.resolve()
      woken = Promise.withResolvers()
    }
  })()
  const ended = reading
    .catch(() => {})
    .then(() => {
      open = false
      woken.resolve()
    })

  return {
    status: response.status,
    type: response.headers.get('content-type'),
    heard,
    /** Settles when the server ends the stream. */
    ended,
    /** Waits until so many were heard, or the stream is over. */
    async hears(count: number): Promise<readonly News[]> {
      while (heard.length < count && open) await woken.promise
      return heard
    },
    close: () => stop.abort(),
  }
}
