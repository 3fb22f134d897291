import type { Deps } from './record';

/** A page can stay open that long and still be answered as it should. */
const DAYS = 60;
const DAY_MS = 24 * 60 * 60_000;

/** Forgets forms that were sent long ago. */
export async function sweepForms({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
	await db
		.deleteFrom('spent_form')
		.where('at', '<', new Date(now().getTime() - DAYS * DAY_MS))
		.execute();
}
