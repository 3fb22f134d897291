import type { Facts } from '$lib/domain/administration/change';
import type { DutyClock } from '$lib/domain/deadline/duty';
import { SET_STEPS, settle, type Heights } from '$lib/domain/escalation/heights';
import type { Rung } from '$lib/domain/escalation/ladder';
import { allow, refuse } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { listRungs } from '../../db/escalation';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import { onlySome } from './agency-reach';
import { changeProvince, type Asking } from './change-province';

export const heightsOf = (rungs: readonly Rung[]): Heights => {
	const of = (step: Rung['step']) => rungs.find((rung) => rung.step === step)?.offset ?? null;
	const reminder = of('reminder');
	return {
		reminder: reminder === null ? null : -reminder,
		superior: of('superior'),
		secretariat: of('secretariat'),
		inspectorate: of('inspectorate')
	};
};

export const factsOfLadder = ({ reminder, superior, secretariat, inspectorate }: Heights): Facts => {
	const told = (days: number | null) => (days === null ? '' : String(days));
	return {
		pengingat: told(reminder),
		atasan: told(superior),
		sekretariat: told(secretariat),
		inspektorat: told(inspectorate)
	};
};

/** When the steps of one clock come. Those that were taken stay taken; what is still ahead follows the new ladder at once. */
export const changeLadder = (deps: Deps, asking: Asking, { clock, heights }: { clock: DutyClock; heights: Heights }) =>
	changeProvince<'not_found' | 'rung_required' | 'ladder_disordered'>(deps, asking, async (db) => {
		const rungs = (await listRungs(db)).filter((rung) => rung.clock === clock);
		if (rungs.length === 0) return refuse('not_found');
		const before = heightsOf(rungs);
		const settled = settle(before, heights);
		if (!settled.ok) return settled;
		const subject = { subject: 'ladder', subjectId: clock, act: 'edit' } as const;
		return allow({
			changes: [{ ...subject, before: factsOfLadder(before), after: factsOfLadder(settled.value) }],
			effect: onlySome({ open_clocks: await countRunning(db, clock) }),
			make: (trx) => write(trx, clock, settled.value)
		});
	});

async function countRunning(db: Db, clock: DutyClock): Promise<number> {
	const { running } = await db
		.selectFrom('deadline')
		.select((eb) => eb.fn.countAll<number>().as('running'))
		.where('clock', '=', clock)
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.where('due_at', 'is not', null)
		.executeTakeFirstOrThrow();
	return running;
}

async function write(trx: Transaction<Database>, clock: DutyClock, heights: Heights): Promise<void> {
	for (const step of SET_STEPS) {
		const height = heights[step];
		const rung = trx.deleteFrom('escalation_step').where('clock', '=', clock).where('step', '=', step);
		if (height === null) await rung.execute();
		else
			await trx
				.insertInto('escalation_step')
				.values({
					clock,
					step,
					offset_working_days: step === 'reminder' ? -height : height,
					// Only the reminder can come anew, and it goes to whose duty it is.
					audience: 'owner',
					to_agency_slug: null
				})
				.onConflict((conflict) =>
					conflict
						.columns(['clock', 'step'])
						.doUpdateSet(({ ref }) => ({ offset_working_days: ref('excluded.offset_working_days') }))
				)
				.execute();
	}
}
