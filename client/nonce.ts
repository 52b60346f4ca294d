import { setNonce } from 'get-nonce'

/** The nonce of this page, under which style sheets made at run time are let in. */
export const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

setNonce(nonce)
