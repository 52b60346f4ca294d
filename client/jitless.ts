import { config } from 'zod'

// Our policy lets no text become code, which zod would otherwise try as soon as a schema is made.
config({ jitless: true })
