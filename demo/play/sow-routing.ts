import { VISITOR } from '$lib/domain/actor/actor';
import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { startOfDay } from '$lib/domain/calendar/zone';
import { addWorkdays, workdayBefore } from '$lib/domain/calendar/work-calendar';
import { formatAccessCode } from '$lib/domain/thread/reference';
import type { WrittenRule } from '$lib/domain/routing/rule';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { listDraft, stateOf } from '$lib/server/db/search/routing-draft';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import { beginDraft, replaceDraft, saveRule } from '$lib/server/usecases/routing/draft-rules';
import { publishRules } from '$lib/server/usecases/routing/publish-rules';
import { drafted, rules, wanderer, type DemoRule } from '../content/routing';
import type { Cast } from './cast';
import { makeRandom } from './random';
import { expectDone } from './stage';
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

/** A key that neither a draft nor the plan of the other reports draws. */
const KEY = '5eed5eed-0050-4000-8000-000000000001';

/** Plays the report that was passed on twice and then settled; once. */
export async function sowWanderer(services: Services, cast: Cast, { today, zone, calendar }: Timetable): Promise<void> {
	const known = await services.db
		.selectFrom('complaint')
		.select('thread_id')
		.where('submission_key', '=', KEY)
		.executeTakeFirst();
	if (known) return;
	const { passes, settled, answer } = wanderer;
	const steps = passes.length + 4;
	const start: IsoDate = workdayBefore(today, steps, calendar);
	let at = services.now();
	const deps = { ...services, env: { ...services.env, smtpUrl: null }, now: () => at };
	const turnTo = (step: number) => {
		at = new Date(startOfDay(addWorkdays(start, step, calendar), zone).getTime() + 9 * HOUR);
	};
	const agency = (slug: string) => cast.agencyIds.get(slug) ?? '';
	turnTo(1);
	const ref = await file(deps, cast);
	const act = async (doer: Cast['moderator'], doing: Parameters<typeof actOnComplaint>[1]['act']) =>
		expectDone(doing.action, await actOnComplaint(deps, { ref, doer, act: doing, formKey: null }));
	turnTo(2);
	await act(cast.moderator, { action: 'route', agencyId: agency(wanderer.first) });
	for (const [index, { by, to, text }] of passes.entries()) {
		turnTo(3 + index);
		await act(cast.officerOf(by), { action: 'hand_over', agencyId: agency(to), text });
	}
	at = new Date(at.getTime() + 3 * HOUR);
	await act(cast.otherModerator, { action: 'route', agencyId: agency(settled.to), text: settled.text });
	turnTo(passes.length + 3);
	await act(cast.officerOf(settled.to), { action: 'answer', text: answer });
}

async function file(deps: Services, { agencyIds }: Cast): Promise<string> {
	const random = makeRandom('a report that was passed on');
	const submitted = await submitReport(deps, {
		doer: VISITOR,
		submissionKey: KEY,
		classification: 'complaint',
		title: wanderer.title,
		text: wanderer.body,
		occurredOn: null,
		districtCode: wanderer.district,
		place: wanderer.place,
		categorySlug: wanderer.category,
		wishedAgencyId: agencyIds.get(wanderer.first) ?? null,
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
