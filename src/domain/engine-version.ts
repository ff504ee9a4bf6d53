/** Semantic version of the engine: a change of what it reads or flags changes this number. */
export const ENGINE_VERSION = '0.1.31'
