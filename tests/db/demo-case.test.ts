import { linkedCase } from '$demo/content/case';
import { findCast } from '$demo/play/cast';
import { seedDemo } from '$demo/play/seed';
import { sowCase } from '$demo/play/sow-case';
import { makeTimetable } from '$demo/play/timetable';
import { loadCalendar } from '$lib/server/db/rules';
import { job } from '$lib/server/jobs/suggest-merges';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { expect, it } from 'vitest';
import { factIn, readQueue } from '../support/queue';
import { useDatabase } from '../support/database';

const test = useDatabase();

const picture = {
	categories: ['jalan-jembatan'],
	file: { name: 'a.webp', mediaType: 'image/webp', bytes: Buffer.from('RIFF'), width: 1, height: 1, sha256: 'a' }
} as const;

it('the demo shows six linked reports, of which one is contested, and two more that may be the same', async () => {
	const { services, db } = test;
	await seedDemo(services, { threads: 0, onProgress: () => undefined });
	const timetable = makeTimetable(services.now(), services.env.zone, await loadCalendar(db));
	const scene = { cast: await findCast(db), pictures: [picture], timetable };
	await sowCase(services, scene);
	await sowCase(services, scene);
	const rows = await db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['status', 'title', 'head_id as headId'])
		.orderBy('thread.created_at')
		.execute();
	expect(rows.filter(({ headId }) => headId !== null).map(({ status }) => status)).toEqual([
		...Array<string>(linkedCase.linked.length - 1).fill('followed_up'),
		'contested'
	]);
	expect(rows[0]).toMatchObject({ status: 'closed_agreed', title: linkedCase.leading.title });
	await job.run(services, {});
	const reader = { actor: scene.cast.moderator, now: services.now(), today: timetable.today };
	expect((await listWaiting(services, reader, ['merge'])).map(({ kind }) => kind)).toEqual(['merge']);
	// It waits for the other moderator, and shows what it was linked to.
	const [appeal] = await readQueue(services, scene.cast.moderator, ['appeal']);
	expect(appeal?.title).toBe(linkedCase.linked.at(-1)?.title);
	expect(appeal && factIn(appeal, 'Laporan utama')).toEqual([expect.stringContaining(linkedCase.leading.title)]);
});
