import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Kit's plugin costs a second at every start, and no test needs more of it than these names. */
const alias = { $lib: inProject('./src/lib'), $demo: inProject('./demo') };

/** A test that waits for something that never comes fails at last; none is a race with the machine. */
const PATIENCE_MS = 600_000;

function lane(name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
	return {
		root: inProject('.'),
		resolve: { alias },
		test: {
			name,
			setupFiles: ['tests/support/seed.ts'],
			testTimeout: PATIENCE_MS,
			hookTimeout: PATIENCE_MS,
			...test
		}
	};
}

export default defineConfig({
	test: {
		projects: [
			lane('unit', {
				include: ['src/**/*.test.ts', 'demo/**/*.test.ts', 'tests/unit/**/*.test.ts'],
				// Rules without a state: one thread may read them all.
				pool: 'threads',
				isolate: false
			}),
			lane('db', {
				include: ['tests/db/**/*.test.ts'],
				// What is not a database starts at once in a process that has loaded the modules for another file.
				isolate: false,
				globalSetup: ['tests/support/global-setup.ts']
			}),
			lane('http', {
				include: ['tests/http/**/*.test.ts'],
				isolate: false,
				globalSetup: ['tests/http/support/global-setup.ts']
			}),
			lane('house', { include: ['tests/house/**/*.test.ts'], globalSetup: ['tests/support/global-setup.ts'] })
		]
	}
});
