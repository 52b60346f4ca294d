import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'

/** Whether the worker reads the story, and so may see what is asked, labels and hints. */
export const useReads = () => may(useWorker(), 'requests.read')
