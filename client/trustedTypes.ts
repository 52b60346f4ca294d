type PolicyFactory = { createPolicy(name: string, rules: { createHTML(html: string): string }): unknown }

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

/**
 * Mantine writes its style sheets as strings. This one policy lets pass what cannot be markup, and so nothing that
 * an applicant wrote can become part of the page.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML(html) {
    if (/[<&]/.test(html)) throw new TypeError('markup is not written into the page')
    return html
  },
})
