/*
 * Stands in the Worker for three parts of zod that nothing here calls (wrangler.toml names it): the
 * compiler of schemas, which needs code generation that the runtime forbids, and the reader and the
 * writer of JSON Schema (the OpenAPI document is written by another library). Together they are
 * 20 KiB of the bundle and as much to read at start-up.
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

/** The steps of zod's writer of JSON Schema, which only its own `toJSONSchema` takes. */
function writeNone(): never {
  throw new Error('The Worker writes no JSON Schema by zod.')
}

export const initializeContext = writeNone
export const handleUnrepresentable = writeNone
export const processSchema = writeNone
export const process = writeNone
export const extractDefs = writeNone
export const finalize = writeNone

export function createToJSONSchemaMethod(): typeof writeNone {
  return writeNone
}

export function createStandardJSONSchemaMethod(): typeof writeNone {
  return writeNone
}
