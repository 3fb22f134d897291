import { openListener } from '../../db/listener';
import { refreshSite } from '../../db/site';
import type { Services } from '../../services';
import { Door } from './door';
import { KeptPages } from './kept-pages';

const MEGABYTE = 1_048_576;

/** The door of this process; none where no pages are kept. */
export const openDoor = ({ db, env, now, log, demoClock }: Services): Door | undefined =>
	env.pageCacheMb === 0
		? undefined
		: new Door({
				pages: new KeptPages(env.pageCacheMb * MEGABYTE),
				now,
				log,
				listen: (ears) => openListener(env.databaseDirectUrl, ears),
				// Another process may have moved it.
				onAll: () => Promise.all([refreshSite({ db, env }), demoClock?.reload()])
			});
