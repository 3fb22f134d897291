import type { Actor } from '../../src/lib/domain/actor/actor';
import type { Followable } from '../../src/lib/server/db/followable';
import { findFollowable } from '../../src/lib/server/queries/follow/followable';
import type { Services } from '../../src/lib/server/services';
import { followAs } from '../../src/lib/server/usecases/follow/follow';

const NOTHING = { ref: null, slug: null, list: null, agency: '', district: '', category: '', words: '' };

type House = Pick<Services, 'db' | 'now'>;

/** A matter as this person may follow it. */
export async function followable({ db }: House, ref: string, doer: Actor): Promise<Followable> {
	const wanted = await findFollowable(db, { ...NOTHING, ref }, doer);
	if (!wanted) throw new Error(`Nothing to follow: ${ref}`);
	return wanted;
}

/** Follows a matter as who presses the button does; false where they may not read it, or have no account. */
export async function followThread(house: House, { ref, doer }: { ref: string; doer: Actor }): Promise<boolean> {
	const wanted = await findFollowable(house.db, { ...NOTHING, ref }, doer);
	if (!wanted || doer.userId === null) return false;
	return (await followAs(house, wanted, doer.userId)).ok;
}
