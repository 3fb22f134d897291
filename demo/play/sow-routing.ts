import { VISITOR } from '$lib/domain/actor/actor';
import { addDays } from '$lib/domain/calendar/iso-date';
import { startOfDay } from '$lib/domain/calendar/zone';
import { addWorkdays, workdayBefore } from '$lib/domain/calendar/work-calendar';
import { formatAccessCode } from '$lib/domain/thread/reference';
import type { WrittenRule } from '$lib/domain/routing/rule';
import { envWith } from '$lib/server/env';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { listDraft, stateOf } from '$lib/server/db/search/routing-draft';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import { beginDraft, replaceDraft, saveRule } from '$lib/server/usecases/routing/draft-rules';
import { publishRules } from '$lib/server/usecases/routing/publish-rules';
import { drafted, rules, wanderers, type DemoRule, type DemoWanderer } from '../content/routing';
import type { Cast } from './cast';
import { makeRandom } from './random';
import { expectDone, joinTransaction } from './stage';
import type { Timetable } from './timetable';

const HOUR = 3_600_000;
/** Rules hold since before the first report. */
const SINCE = 700;

const asWritten = (
	{ category, district, words = [], agency, priority = 5, note = '' }: DemoRule,
	{ agencyIds }: Cast
): WrittenRule => ({
	category: category ?? null,
	district: district ?? null,
	words,
	agencyId: agencyIds.get(agency) ?? '',
	priority,
	note
});

/** Publishes the rules of the province, and leaves a draft of the next version to be tried; once. */
export async function sowRules(services: Services, cast: Cast, { today, zone }: Timetable): Promise<void> {
	const known = await services.db.selectFrom('routing_version').select('version').limit(1).executeTakeFirst();
	if (known) return;
	const first = addDays(today, -SINCE);
	const then = { ...services, now: () => new Date(startOfDay(first, zone).getTime() + 9 * HOUR) };
	const keeping = { doer: cast.admin, formKey: null };
	const written = rules.map((rule) => asWritten(rule, cast));
	expectDone('rules', await replaceDraft(then, { ...keeping, rules: written }));
	const state = stateOf(await listDraft(services.db));
	const ground = 'Keputusan Sekretaris Daerah (contoh) tentang pembagian urusan pengaduan';
	expectDone('publish', await publishRules(then, { ...keeping, validFrom: first, ground, state }));
	expectDone('draft', await beginDraft(services, keeping));
	for (const rule of drafted)
		expectDone('draft', await saveRule(services, { ...keeping, rule: asWritten(rule, cast), changes: null }));
}

/** Keys that neither a draft nor the plan of the other reports draws. */
const keyOf = (index: number): string => `5eed5eed-0050-4000-8000-${String(index + 1).padStart(12, '0')}`;

/** Plays the reports that were passed on twice and then settled, each whole or not at all; once. */
export async function sowWanderers(services: Services, cast: Cast, timetable: Timetable): Promise<void> {
	for (const [index, story] of wanderers.entries())
		await services.db.transaction().execute(async (trx) => {
			const known = await trx
				.selectFrom('complaint')
				.select('thread_id')
				.where('submission_key', '=', keyOf(index))
				.executeTakeFirst();
			if (!known)
				await play({ ...services, db: joinTransaction(trx) }, cast, timetable, { ...story, key: keyOf(index) });
		});
}

type Story = DemoWanderer & { key: string };

async function play(services: Services, cast: Cast, { today, zone, calendar }: Timetable, story: Story): Promise<void> {
	const { first, passes, settled, then } = story;
	const start = workdayBefore(today, passes.length + 4, calendar);
	let at = services.now();
	// Without a mail server: what the seed writes to people is for show, and never sent.
	const deps = { ...services, env: envWith(services.env, { smtpUrl: null }), now: () => at };
	const turnTo = (step: number, hour = 9) => {
		at = new Date(startOfDay(addWorkdays(start, step, calendar), zone).getTime() + hour * HOUR);
	};
	const agency = (slug: string) => cast.agencyIds.get(slug) ?? '';
	turnTo(1);
	const ref = await file(deps, cast, story);
	const act = async (doer: Cast['moderator'], doing: Parameters<typeof actOnComplaint>[1]['act']) =>
		expectDone(doing.action, await actOnComplaint(deps, { ref, doer, act: doing, formKey: null }));
	turnTo(2);
	await act(cast.moderator, { action: 'route', agencyId: agency(first) });
	for (const [index, { by, to, text }] of passes.entries()) {
		turnTo(3 + index);
		await act(cast.officerOf(by), { action: 'hand_over', agencyId: agency(to), text });
	}
	turnTo(passes.length + 2, 12);
	await act(cast.otherModerator, { action: 'route', agencyId: agency(settled.to), text: settled.text });
	turnTo(passes.length + 3);
	await act(cast.officerOf(settled.to), then);
}

async function file(deps: Services, { agencyIds }: Cast, story: Story): Promise<string> {
	const random = makeRandom('passed on', story.key);
	const submitted = await submitReport(deps, {
		doer: VISITOR,
		submissionKey: story.key,
		classification: 'complaint',
		title: story.title,
		text: story.body,
		occurredOn: null,
		districtCode: story.district,
		place: story.place,
		categorySlug: story.category,
		wishedAgencyId: agencyIds.get(story.first) ?? null,
		anonymous: true,
		confidential: false,
		channel: 'web',
		fileIds: [],
		identity: null,
		codeHash: hashAccessCode(formatAccessCode(random.bytes(13))),
		lang: 'id'
	});
	return expectDone('submit', submitted).ref;
}
