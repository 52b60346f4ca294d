import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { settingsSections } from './sections.ts'

export const settings = {
  /** The sections that lack something a decision letter needs. */
  incomplete: {
    method: 'GET',
    path: '/settings/incomplete',
    asks: 'office.manage',
    reply: z.object({ sections: z.array(z.enum(settingsSections)) }),
  },
} as const satisfies Contract
