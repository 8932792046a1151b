/**
 * What the content security policy asks of style elements that scripts make. Read when the first page loads: the policy
 * of that response stays in force across Turbo visits, which bring other nonces.
 */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
