import { lastPublicChange, listEditions } from '../queries/open-data/editions';
import type { Services } from '../services';
import type { Published } from './catalogue';
import { momentIn } from './value';

/** What catalogues tell of now. Before anything was published that is the beginning of time, so that no harvester waits. */
export async function publishedNow({ db, env }: Pick<Services, 'db' | 'env'>): Promise<Published> {
	const [changed, editions] = await Promise.all([lastPublicChange(db), listEditions(db)]);
	return { changedAt: momentIn(changed ?? new Date(0), env.zone), editions };
}
