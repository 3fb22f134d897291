import { DUTY_CLOCKS, type DutyClock } from '$lib/domain/deadline/duty';
import { typedFacts } from '$lib/forms/administration/asking';
import { LADDER } from '$lib/forms/administration/ladder';
import type { Db } from '$lib/server/db/client';
import { listRungs } from '$lib/server/db/escalation';
import { stateOf } from '$lib/server/db/province-changes';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { changeLadder, factsOfLadder, heightsOf } from '$lib/server/usecases/administration/ladder';
import { changeAction } from '$lib/server/web/change-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const clockIn = ({ params }: Pick<RequestEvent, 'params'>) =>
	DUTY_CLOCKS.find((clock) => clock === params.clock) ?? error(404);

const listHeights = async (db: Db, clock: DutyClock) =>
	heightsOf((await listRungs(db)).filter((rung) => rung.clock === clock));

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db } = services();
	const clock = clockIn(event);
	const subject = { subject: 'ladder', subjectId: clock } as const;
	const [heights, changes, before] = await Promise.all([
		listHeights(db, clock),
		listChanges(db, subject.subject, clock),
		factsBefore(db, { ...subject, id: event.url.searchParams.get('dari') })
	]);
	return {
		clock,
		heights,
		begin: typedFacts(LADDER.fields, before ?? factsOfLadder(heights)),
		goesBack: before !== null,
		changes,
		state: stateOf(changes[0]),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: changeAction(LADDER, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), clock: clockIn(event) }),
		change: (asking, { house, opened: { clock }, input }) => {
			const { pengingat: reminder, atasan: superior, sekretariat: secretariat, inspektorat: inspectorate } = input;
			const heights = { reminder, superior, secretariat, inspectorate };
			return changeLadder(house, asking, { clock, heights });
		},
		standing: async ({ house: { db }, opened: { clock } }) => ({
			subject: 'ladder',
			subjectId: clock,
			facts: factsOfLadder(await listHeights(db, clock))
		}),
		to: ({ subjectId }) => `/admin/tangga/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
