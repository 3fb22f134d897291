import type { Kysely } from 'kysely';
import type { Replica } from './db/replica';
import type { Database } from './db/schema';
import type { DemoClock } from './demo';
import type { Env } from './env';
import type { Watch } from './health/watch';
import type { Log } from './log';
import type { Door } from './web/front-door/door';

/** All that a use case, query or job may lean on. Time is among it: nothing inward reads a clock. */
export type Services = {
	db: Kysely<Database>;
	/** Asked through `askReplica`. */
	replica: Replica | null;
	now: () => Date;
	env: Env;
	log: Log;
	/** Only in demo mode, and only there can time be moved. */
	demoClock: DemoClock | null;
	/** This process ends soon: nobody new shall be sent here. */
	leaving?: boolean;
	/** Over the database; only where the site is served. */
	watch?: Watch;
	/** Before the framework; only where the site is served, and pages are kept. */
	door?: Door | undefined;
};

// On globalThis because a reloaded module of the dev server must find what `init` opened before.
const SLOT = Symbol.for('fkp.services');
const holder = globalThis as { [SLOT]?: Services };

export function services(): Services {
	const opened = holder[SLOT];
	if (!opened) throw new Error('services() was called before init had opened them');
	return opened;
}

export function provideServices(opened: Services): void {
	holder[SLOT] = opened;
}
