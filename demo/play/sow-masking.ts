import { VISITOR } from '$lib/domain/actor/actor';
import { startOfDay } from '$lib/domain/calendar/zone';
import { addWorkdays, workdayBefore } from '$lib/domain/calendar/work-calendar';
import { ALL_HITS } from '$lib/domain/moderation/redacted-part';
import { formatAccessCode } from '$lib/domain/thread/reference';
import { envWith } from '$lib/server/env';
import { hashAccessCode } from '$lib/server/identity/access-code';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import { redactWords } from '$lib/server/usecases/redaction/redact-words';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { masking } from '../content/masking';
import type { Cast } from './cast';
import { makeRandom } from './random';
import { expectDone } from './stage';
import type { Timetable } from './timetable';

const HOUR = 3_600_000;
/** A key that neither a draft nor the plan of the other reports draws. */
const KEY = '5eed5eed-0046-4000-8000-000000000001';
/** On which working days it was filed, routed, masked and replied to, before today. */
const DAYS_AGO = 4;

/** Plays a report of which some words were masked, and a reply with a number that waits for a moderator; once. */
export async function sowMasking(services: Services, cast: Cast, { today, zone, calendar }: Timetable): Promise<void> {
	const known = await services.db
		.selectFrom('complaint')
		.select('thread_id')
		.where('submission_key', '=', KEY)
		.executeTakeFirst();
	if (known) return;
	const start = workdayBefore(today, DAYS_AGO, calendar);
	let at = services.now();
	const deps = { ...services, env: envWith(services.env, { smtpUrl: null }), now: () => at };
	const turnTo = (day: number, hour: number) => {
		at = new Date(startOfDay(addWorkdays(start, day, calendar), zone).getTime() + hour * HOUR);
	};
	turnTo(1, 8);
	const ref = await file(deps);
	turnTo(1, 10);
	const route = { action: 'route', agencyId: cast.agencyIds.get(masking.agency) ?? '' } as const;
	expectDone('route', await actOnComplaint(deps, { ref, doer: cast.moderator, act: route, formKey: null }));
	turnTo(1, 13);
	const { why } = masking.masked;
	const mask = { ref, doer: cast.moderator, formKey: null, postId: null, rule: 'B1', text: why, passages: [ALL_HITS] };
	expectDone('redact', await redactWords(deps, mask));
	turnTo(2, 19);
	const reply = { action: 'reply', doer: cast.citizen, text: masking.waiting.reply } as const;
	expectDone('reply', await actInThread(deps, { ref, ...reply, formKey: null }));
}

async function file(deps: Services): Promise<string> {
	const random = makeRandom('a report in which too much was written');
	const { title, text, place } = masking.masked;
	const submitted = await submitReport(deps, {
		doer: VISITOR,
		submissionKey: KEY,
		classification: 'complaint',
		title,
		text,
		occurredOn: null,
		districtCode: '82.71',
		place,
		categorySlug: masking.category,
		wishedAgencyId: null,
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
