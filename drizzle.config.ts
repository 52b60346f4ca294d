import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './server/storage/tables/*.ts',
  out: './drizzle/sqlite',
  casing: 'snake_case',
})
