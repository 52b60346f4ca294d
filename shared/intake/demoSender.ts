/** Who sends the examples. Its secret is known to all, so only the demo office registers it. */
export const demoSender = {
  id: 'demo',
  name: 'Démonstration',
  secret: `whsec_${btoa('a demo secret that all may know.')}`,
} as const
