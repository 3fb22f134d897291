import { test as base } from 'vitest';
import type { Asker } from '../../support/site/asker';
import { visitor } from '../../support/site/visitor';

export { expect } from 'vitest';

type People = {
	request: Asker;
	/** A further person. */
	comeIn: () => Asker;
};

/** Every test comes as somebody new. */
export const test = base.extend<People>({
	// Vitest reads the names of what a fixture needs from this pattern.
	request: async ({}, use) => use(visitor()),
	comeIn: async ({}, use) => use(visitor)
});

/** A part of a test, named where it fails. */
export async function step(name: string, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (error instanceof Error) error.message = `${name}: ${error.message}`;
		throw error;
	}
}
