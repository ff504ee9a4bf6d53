/*
 * Stands in the Worker for two parts of zod that nothing here calls (wrangler.toml names it): the
 * compiler of schemas, which needs code generation that the runtime forbids, and the reader of JSON
 * Schema. Together they are 16 KiB of the bundle and as much to read at start-up.
 */

export const INVALID = Symbol.for('zod.compile.invalid')

export class ZodCompileAsyncError extends Error {}

export class ZodCompileUnsupportedError extends Error {}

/** As the compiler does where it can't generate code: the schema itself. */
export function compile<T>(schema: T): T {
  return schema
}

export function withParser<T>(schema: T): T {
  return schema
}

export function fromJSONSchema(): never {
  throw new Error('The Worker reads no JSON Schema.')
}
