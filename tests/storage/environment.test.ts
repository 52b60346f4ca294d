import { expect, test } from 'vitest'
import { environmentHelp, readEnvironment } from '#server/env.ts'

test('without any variable the office is for this machine only, on port 3000', () => {
  expect(readEnvironment({ HOME: '/root' })).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    RELAIS_DATA: 'data',
    RELAIS_LOG: 'warn',
  })
})

test('an empty variable counts as one that is not there', () => {
  expect(readEnvironment({ PORT: '', RELAIS_DATA: '' })).toMatchObject({ PORT: 3000, RELAIS_DATA: 'data' })
})

test.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '0x50'],
  ['PORT', '30.5'],
  ['PORT', ' '],
  ['HOST', 'two words'],
  ['RELAIS_ORIGIN', 'relais.example.be'],
  ['RELAIS_ORIGIN', 'ftp://relais.example.be'],
  ['RELAIS_ORIGIN', 'https://relais.example.be/office'],
  ['RELAIS_ORIGIN', 'https://somebody@relais.example.be'],
  ['RELAIS_LOG', 'verbose'],
  ['RELAIS_DATE', 'data'],
  ['RELAIS_port', '3000'],
])('%s=%s is refused in one line that names it', (name, value) => {
  const line = readEnvironment({ [name]: value })
  expect(line).toEqual(expect.stringContaining(name))
  expect(line).not.toContain('\n')
})

test.each([
  ['https://relais.example.be/', 'https://relais.example.be'],
  ['HTTPS://Relais.Example.be:8443', 'https://relais.example.be:8443'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('the address %s is kept as browsers say it: %s', (given, kept) => {
  expect(readEnvironment({ RELAIS_ORIGIN: given })).toMatchObject({ RELAIS_ORIGIN: kept })
})

test('the help tells every variable', () => {
  const read = readEnvironment({ RELAIS_ORIGIN: 'https://relais.example.be' })
  for (const name of Object.keys(read)) expect(environmentHelp).toContain(name)
})
