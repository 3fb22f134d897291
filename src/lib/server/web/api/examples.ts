import { dayOf } from '$lib/domain/calendar/zone';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import type { Db } from '$lib/server/db/client';
import { selectSurveys } from '$lib/server/db/surveys';
import type { Services } from '$lib/server/services';
import { selectOffered } from '$lib/server/queries/agency/service-list';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { publicConsultations } from '$lib/server/queries/consultation-list/rows';
import { publicCommitments } from '$lib/server/queries/consultation/commitment/row';
import { CALL_NAMES, CALLS, type Call, type CallName } from './calls';

/** What the examples are of, where the forum has nothing yet. */
const ELSE = {
	ref: '7Q4M-2K9X',
	agency: 'dinkes',
	service: 'rujukan',
	consultation: 'layanan-puskesmas',
	survey: 'layanan-puskesmas-2026',
	number: 1
};

/** An address for each reading call at which there is something to read, as far as there is. */
export async function exampleAddresses(house: Services): Promise<Record<CallName, string>> {
	const { db, now, env } = house;
	const [{ rows }, service, promise, topic, survey] = await Promise.all([
		publicComplaintList(house, parseComplaintFilter(new URLSearchParams())),
		selectOffered(db, dayOf(now(), env.zone)).limit(1).executeTakeFirst(),
		publicCommitments(db).limit(1).executeTakeFirst(),
		aTopic(db),
		selectSurveys(db).orderBy('survey.period_until', 'desc').limit(1).executeTakeFirst()
	]);
	const slugs: Record<string, string> = {
		agencies: service?.agencySlug ?? ELSE.agency,
		services: service?.slug ?? ELSE.service,
		consultations: promise?.slug ?? ELSE.consultation,
		surveys: survey?.slug ?? ELSE.survey
	};
	const ofTopic: readonly CallName[] = ['read_text', 'list_inputs', 'read_input'];
	const addressOf = (name: CallName): string => {
		const { path, example }: Call = CALLS[name];
		const [, , , of = ''] = path.split('/');
		const found = path
			.replace('{ref}', rows[0]?.ref ?? ELSE.ref)
			.replace('{slug}', (ofTopic.includes(name) && topic?.slug) || (slugs[of] ?? ''))
			.replace('{number}', String(topic?.number ?? ELSE.number));
		return `${env.origin}${found}${example}`;
	};
	return Object.fromEntries(CALL_NAMES.map((name) => [name, addressOf(name)])) as Record<CallName, string>;
}

/** A consultation with an input that everybody may read, and with a draft text where one has both. */
const aTopic = (db: Db) =>
	publicConsultations(db)
		.innerJoin('input', 'input.thread_id', 'thread.id')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select(['consultation.slug', 'input.number'])
		.where('post.held', 'is', null)
		.where('post.hidden_at', 'is', null)
		.orderBy((eb) => eb('consultation.text_version', '>', 0), 'desc')
		.limit(1)
		.executeTakeFirst();
