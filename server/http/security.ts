import type { RequestHandler } from 'express'
import helmet from 'helmet'

const yearInSeconds = 31_536_000

/** Headers of every answer. Pages add their own nonce to the policy; nothing else loads or runs anything. */
export const securityHeaders = (origin: string): RequestHandler[] => [
  (_req, res, next) => {
    res.setHeader('permissions-policy', unusedFeatures)
    next()
  },
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: origin.startsWith('https:') && { maxAge: yearInSeconds },
    xFrameOptions: { action: 'deny' },
    // Of browsers that are gone; each answer is shorter without.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  }),
]

const unusedFeatures = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'

/** The policy of a page: its own scripts and styles, told by nonce, and Trusted Types through Mantine's one string policy. */
export const pagePolicy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
