import type { FactName, Facts } from './facts.ts'

/** The facts but for these. */
export const withoutFacts = (facts: Facts, ...names: readonly FactName[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.some((one) => one === name)))
