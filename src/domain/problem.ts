/** One fault of an input: where (a JSON pointer, RFC 6901) and what. */
export interface Fault {
  readonly pointer: string
  readonly detail: string
}

/** Every expected failure, with its data; sentences and status codes are made in `http/respond.ts` only. */
export type Problem =
  | { readonly kind: 'invalid-body'; readonly faults: readonly Fault[] }
  | { readonly kind: 'invalid-query'; readonly faults: readonly Fault[] }
  | { readonly kind: 'malformed-json'; readonly at: number | null }
  | { readonly kind: 'invalid-utf8' }
  | { readonly kind: 'unsupported-media-type'; readonly given: string | null }
  | { readonly kind: 'too-large'; readonly max: number; readonly unit: 'bytes' | 'characters' }
  | { readonly kind: 'html-too-large'; readonly max: number; readonly pointer: string }
  | {
      readonly kind: 'not-found'
      readonly what: 'article' | 'claim' | 'contrast' | 'topic' | 'actor' | 'page'
      readonly id: string
    }
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }
  | { readonly kind: 'unauthorised' }
  | { readonly kind: 'forbidden'; readonly role: string }
  | { readonly kind: 'conflict'; readonly detail: string }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'internal'; readonly requestId: string }
