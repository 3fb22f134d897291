import type { Actor } from '$lib/domain/actor/actor';
import { findAppeal } from '$lib/server/db/appeals';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInAppeal, type InAppeal } from '$lib/server/usecases/moderation/in-appeal';
import { beforeAll } from 'vitest';
import { aPerson, aProvince, type Province } from './builders';
import { useDatabase, type TestDatabase } from './database';
import { aReplyInReport, decideAgainst } from './decided';

export const WHY = 'Kiriman ini mengkritik pelayanan loket, dan kritik atas layanan memang boleh.';
export const AGAIN = 'Nomor telepon warga lain memang tertulis di dalam kiriman ini.';

/**
 * A province in which the first moderator decides against words of citizens, and others judge that. Call it once, at the top of
 * the file, and read `appeals.court` inside the tests.
 */
export function useAppeals() {
	const test = useDatabase();
	let court: Awaited<ReturnType<typeof convene>> | undefined;
	beforeAll(async () => {
		court = await convene(test);
	});
	return {
		test,
		...actingIn(test),
		...lookingInto(test),
		/** What a citizen wrote under a report, hidden by the first moderator; the number of the decision. */
		async aHiddenReply() {
			const { province, first } = court!;
			const written = await aReplyInReport(test.services, { agencyId: province.agencies.pupr, by: first });
			const { ref, postId } = written;
			return { ...written, number: await decideAgainst(test.services, first, ref, { action: 'hide_post', postId }) };
		},
		get court() {
			return court!;
		}
	};
}

async function convene({ services }: TestDatabase) {
	const province: Province = await aProvince(services);
	return {
		province,
		first: await aPerson(services, 'moderator'),
		second: await aPerson(services, 'moderator'),
		third: await aPerson(services, 'moderator'),
		inspector: await aPerson(services, 'inspector'),
		secretary: await aPerson(services, 'secretary')
	};
}

function actingIn(test: TestDatabase) {
	const by = (doer: Actor, number: number, openedInput: string | null = null) => ({
		number,
		doer,
		openedInput,
		formKey: null
	});
	const file = (doer: Actor, number: number, words = '') => fileAppeal(test.services, { ...by(doer, number), words });
	const act = (doer: Actor, number: number, rest: Pick<InAppeal, 'action' | 'words' | 'outcome'>) =>
		actInAppeal(test.services, { ...by(doer, number), ...rest });
	return { by, file, act };
}

/** What the tables hold of a decision and of the words it hid. */
function lookingInto(test: TestDatabase) {
	const decisionOf = (number: number) =>
		test.db.selectFrom('decision').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
	const appealOf = async (number: number) => {
		const { id } = await decisionOf(number);
		return test.db.selectFrom('appeal').selectAll().where('decision_id', '=', id).executeTakeFirstOrThrow();
	};
	const appealed = async (number: number) => findAppeal(test.db, (await decisionOf(number)).id);
	const isHidden = async (postId: string) =>
		(await test.db.selectFrom('post').select('hidden_at').where('id', '=', postId).executeTakeFirstOrThrow())
			.hidden_at !== null;
	const lettersOf = async (number: number) => {
		const rows = await test.db
			.selectFrom('mail')
			.select(['recipient', 'subject'])
			.where('audience', '=', 'appeal')
			.where('subject', 'like', `[Keputusan ${number}]%`)
			.orderBy('created_at')
			.orderBy('recipient')
			.execute();
		return rows.map(({ recipient, subject }) => `${recipient}: ${subject.replace(/^\[[^\]]*\] /, '')}`);
	};
	return { decisionOf, appealOf, appealed, isHidden, lettersOf };
}
