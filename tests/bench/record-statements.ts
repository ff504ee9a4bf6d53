/** A database that notes what is asked of it, and what it noted: each statement to be asked again. */
export interface Recorded {
  readonly db: D1Database
  readonly statements: readonly (() => Promise<unknown>)[]
}

/**
 * Wraps a database so that every statement that runs through it can be asked again, bare: prepared,
 * bound and run, as the one that it stands for.
 */
export function recordStatements(db: D1Database): Recorded {
  const statements: (() => Promise<unknown>)[] = []
  const wrap = (statement: D1PreparedStatement, again: () => D1PreparedStatement) =>
    new Proxy(statement, {
      get(target, name): unknown {
        const value = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (name === 'bind')
          return (...given: unknown[]) => wrap(target.bind(...given), () => again().bind(...given))
        if (name === 'all' || name === 'raw' || name === 'first' || name === 'run')
          return (...given: unknown[]) => {
            statements.push(() => {
              const fresh = again()
              return Reflect.apply(Reflect.get(fresh, name), fresh, given)
            })
            return Reflect.apply(value, target, given)
          }
        return value.bind(target)
      },
    })
  const recording = new Proxy(db, {
    get(target, name) {
      if (name === 'prepare')
        return (sql: string) => wrap(target.prepare(sql), () => target.prepare(sql))
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { db: recording, statements }
}
