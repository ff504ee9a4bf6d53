/** A task that is measured; what it gives back is thrown away. */
export type Task = () => unknown

/** Middle value of some figures; the mean of the two middle ones of an even number. Throws on none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.')
  return (low + high) / 2
}

/** How often a task runs before it is measured at least and how long, and how often then. */
export interface Rounds {
  readonly warm: number
  /** Seconds of warm-up at least, the same for each task: a just-in-time compiler goes on for hundreds of runs. */
  readonly warmSeconds?: number
  readonly rounds: number
  /** Runs within one round, for tasks too short for the clock. */
  readonly times?: number
}

/**
 * Median milliseconds of CPU (user and system) of one run of each task. The tasks take turns, so
 * that what else the machine does falls on all of them alike.
 */
export function cpuOf<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { warm, warmSeconds = 0, rounds, times = 1 }: Rounds,
): Readonly<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[]
  for (const name of names) {
    const end = performance.now() + warmSeconds * 1_000
    for (let i = 0; i < warm || performance.now() < end; i++) tasks[name]()
  }
  const taken = new Map(names.map((name): [Name, number[]] => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const before = process.cpuUsage()
      for (let i = 0; i < times; i++) tasks[name]()
      const { user, system } = process.cpuUsage(before)
      taken.get(name)?.push((user + system) / 1_000 / times)
    }
  const medians = names.map((name) => [name, median(taken.get(name) ?? [])])
  return Object.fromEntries(medians)
}

/** Median milliseconds that have passed for one run of each task, taking turns; for tasks that wait. */
export async function timeOf<Name extends string>(
  tasks: Readonly<Record<Name, () => Promise<unknown>>>,
  { warm, rounds }: Rounds,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(tasks) as Name[]
  for (const name of names) for (let i = 0; i < warm; i++) await tasks[name]()
  const taken = new Map(names.map((name): [Name, number[]] => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const before = performance.now()
      await tasks[name]()
      taken.get(name)?.push(performance.now() - before)
    }
  const medians = names.map((name) => [name, median(taken.get(name) ?? [])])
  return Object.fromEntries(medians)
}
