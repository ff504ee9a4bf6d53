import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,properties,golden}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { TEST_MIGRATIONS: await readD1Migrations('db/migrations') } },
          })),
        ],
        test: {
          name: 'worker',
          include: ['tests/worker/**/*.test.ts'],
          setupFiles: ['tests/worker/setup.ts'],
          deps: {
            optimizer: {
              // All of hono together: two copies of it don't know each other's routes.
              ssr: {
                enabled: true,
                include: [
                  'hono',
                  'hono/etag',
                  'hono/method-not-allowed',
                  'hono/request-id',
                  'hono/secure-headers',
                  'zod',
                  '@hono/zod-openapi',
                  'drizzle-orm',
                ],
              },
            },
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
