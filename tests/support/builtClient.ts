import chromium from '@sparticuz/chromium'
import { buildClient } from '#server/starting/clientBuild.ts'

/** Before the first browser test: the pages are built from these sources, and Chromium is unpacked. */
export async function setup() {
  buildClient()
  await chromium.executablePath()
}
