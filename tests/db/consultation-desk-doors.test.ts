import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { provideServices } from '$lib/server/services';
import { listDeskMeetings } from '$lib/server/queries/desk/consultation/meetings';
import { planMeeting } from '$lib/server/usecases/consultation/hosting/meetings';
import { randomUUID } from 'node:crypto';
import { aPerson, aProvince, type Province } from '../support/builders';
import { aConsultation, DAY, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let topic: Prepared;
let meetingId: string;

type Load = (event: unknown) => Promise<object>;
const desk = import.meta.glob<{ load?: Load }>('/src/routes/*desk*/meja/konsultasi/*slug*/**/+page.server.ts', {
	eager: true
});
const layouts = import.meta.glob<{ load: Load }>('/src/routes/*desk*/meja/konsultasi/*slug*/+layout.server.ts', {
	eager: true
});
const loads = Object.entries(desk).flatMap(([file, { load }]) =>
	load ? [{ page: file.replace(/.*\[slug\]/, '').replace('/+page.server.ts', '') || '/', load }] : []
);

beforeAll(async () => {
	provideServices(test.services);
	province = await aProvince(test.services);
	topic = await aConsultation(test, province.agencies.dinkes, 'open');
	const startsAt = new Date(test.clock.now().getTime() + DAY);
	const times = { startsAt, endsAt: new Date(startsAt.getTime() + DAY / 12) };
	await planMeeting(test.services, {
		slug: topic.slug,
		doer: topic.facilitator,
		formKey: randomUUID(),
		meetingId: null,
		meeting: { title: 'Pertemuan pertama', ...times, place: 'Aula', link: '', agenda: '' }
	});
	meetingId = (await listDeskMeetings(test.db, topic.threadId))[0]?.id ?? '';
});

/** A page asked for by itself: the layout runs only where the page waits for it. */
function asks(actor: Actor, load: Load): Promise<object> {
	const layout = Object.values(layouts)[0];
	const event = {
		locals: { actor, lang: 'id', user: {}, session: {} },
		params: { slug: topic.slug, id: meetingId, item: 'baru', record: 'pertemuan' },
		url: new URL('https://forum.test/meja'),
		cookies: { get: () => undefined },
		parent: () => layout?.load(event)
	};
	return load(event);
}

describe('every page at the desk of a public consultation', () => {
	it('is one of them all', () => {
		expect(loads.map(({ page }) => page)).toContain('/undangan');
		expect(loads.length).toBeGreaterThan(10);
	});

	it.each(loads)('$page is there for its facilitator', async ({ load }) => {
		await expect(asks(topic.facilitator, load)).resolves.toBeTypeOf('object');
	});

	it.each(loads)('$page does not exist for staff of another agency, without its layout either', async ({ load }) => {
		for (const role of ['officer', 'agency_head', 'facilitator'] as const) {
			const stranger = await aPerson(test.services, role, province.agencies.pupr);
			await expect(asks(stranger, load)).rejects.toMatchObject({ status: 404 });
		}
	});
});
