import { addJob } from '../../db/add-job';
import type { Services } from '../../services';
import { noticesDue } from '../mail/take-notices';

/** Has what is due on devices sent now, where anything is. */
export async function wakePushes({ db, now }: Pick<Services, 'db' | 'now'>): Promise<void> {
	const due = await noticesDue(db, now(), null, 'push').select('delivery.event_id').limit(1).executeTakeFirst();
	if (due) await addJob(db, 'send-pushes', {}, { jobKey: 'send-pushes' });
}
