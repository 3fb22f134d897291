import type { Deps } from './record';

/** A page can stay open that long and still be answered as it should. */
const DAYS = 60;
const DAY_MS = 24 * 60 * 60_000;

/** Forgets forms that were sent long ago. */
export async function sweepForms({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
	const before = new Date(now().getTime() - DAYS * DAY_MS);
	await db.deleteFrom('spent_form').where('at', '<', before).execute();
	await db.deleteFrom('sent_request').where('at', '<', before).execute();
}
