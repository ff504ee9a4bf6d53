import { getPlatformProxy } from 'wrangler'
import { openStore, type Store } from '#store/open-store.ts'

/** The folder of the local D1, where it isn't wrangler's own. */
export function statePath(): string | undefined {
  const { TABAYUN_STATE } = process.env
  return TABAYUN_STATE
}

/** Opens the local store for the length of a task. */
export async function withLocalStore<T>(task: (store: Store) => Promise<T>): Promise<T> {
  const state = statePath()
  const proxy = await getPlatformProxy<Env>({
    // Wrangler puts its own version folder under `--persist-to`, and none under this path.
    persist: state === undefined ? true : { path: `${state}/v3` },
    remoteBindings: false,
  })
  try {
    return await task(openStore(proxy.env.DB))
  } finally {
    await proxy.dispose()
  }
}
