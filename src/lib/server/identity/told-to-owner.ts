import type { Person, Told } from '$lib/domain/privacy/my-data';
import { sql } from 'kysely';
import type { Db } from '../db/client';
import { postsOf, reportsOf } from './of-person';
import { readIdentity } from './reporter';
import { createSeal } from './seal';
import type { Services } from '../services';

/** What a reporter has left sealed beside their reports, for themselves alone. */
export async function openReporters({ db, env }: Pick<Services, 'db' | 'env'>, person: Person): Promise<Told[]> {
	const rows = await db
		.selectFrom('reporter')
		.innerJoin('thread', 'thread.id', 'reporter.thread_id')
		.select(['thread_id as id', 'ref as number', 'consent_at as consentAt', 'lang as language', 'sealed'])
		.where(sql<boolean>`reporter.thread_id in ${reportsOf(person)}`)
		.orderBy('thread.created_at')
		.execute();
	const seal = createSeal(env.secret);
	return rows.map(({ id, number, consentAt, language, sealed }) => {
		const { name = '', email = '', phone = '' } = sealed ? readIdentity(seal, id, sealed) : {};
		const left = { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) };
		return { number, language, ...left, ...(consentAt && { consent: consentAt.toISOString() }) };
	});
}

export async function tellFollowed(db: Db, person: Person): Promise<Told[]> {
	if (person.whose === 'guest') return [];
	const rows = await db
		.selectFrom('follow')
		.leftJoin('thread', 'thread.id', 'follow.thread_id')
		.leftJoin('agency', 'agency.id', 'follow.agency_id')
		.select(['thread.ref as number', 'agency.name as agency', 'words', 'letters as state', 'at as since'])
		.where('user_id', '=', person.userId)
		.orderBy('at')
		.execute();
	return rows.map(({ since, ...row }) => ({
		...Object.fromEntries(Object.entries(row).filter(([, value]) => value)),
		since: since.toISOString()
	}));
}

/** Which of their words and pictures are masked; the originals lie sealed, and are told in no file. */
export async function tellMasked(db: Db, person: Person): Promise<Told[]> {
	const { rows } = await sql<{ number: string; kind: string }>`
		select thread.ref as number, part as kind from redaction join thread on thread.id = thread_id
		where post_id in ${postsOf(person)} or (post_id is null and thread_id in ${reportsOf(person)})
		order by 1, 2`.execute(db);
	return rows;
}
