/** Tags the text of a table: a bundler leaves tagged letters as they are and writes others as \u escapes, six characters each. */
export const table = String.raw
