export const intakeFr = {
  title: 'intake',
}

export type IntakeMessages = typeof intakeFr
