import type { Actor } from '$lib/domain/actor/actor';
import type { Act } from '$lib/domain/complaint/decide';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { lapseReports } from '$lib/server/usecases/complaint/lapse-reports';
import { aPerson, aPhoto, aProvince, type Province } from './builders';
import type { TestDatabase } from './database';
import { CLOSING } from './reach-status';

/** A province with whoever takes part in the life of a report. */
export type Stage = {
	test: TestDatabase;
	province: Province;
	moderator: Actor;
	second: Actor;
	officers: Record<'pupr' | 'dinkes', Actor>;
	head: Actor;
};

export async function setStage(test: TestDatabase): Promise<Stage> {
	const province = await aProvince(test.services);
	const { pupr, dinkes } = province.agencies;
	const [moderator, second] = [await aPerson(test.services, 'moderator'), await aPerson(test.services, 'moderator')];
	const officer = (agencyId: string) => aPerson(test.services, 'officer', agencyId);
	const officers = { pupr: await officer(pupr), dinkes: await officer(dinkes) };
	return { test, province, moderator, second, officers, head: await aPerson(test.services, 'agency_head', pupr) };
}

const TEXT = 'Dua papan sudah diganti dan pagar pengaman dipasang pada 20 November.';
export type Open = { ref: string; reporter: Actor };

export async function play(
	{ services }: TestDatabase,
	{ ref }: Open,
	doer: Actor,
	action: Act['action'],
	rest: Partial<Act> = {}
) {
	const fileIds = action === 'resolve' ? [await aPhoto(services)] : [];
	const particulars = { action, text: TEXT, ...rest };
	const outcome = await actOnComplaint(services, {
		ref,
		doer,
		act: { ...CLOSING, ...particulars },
		fileIds,
		formKey: null
	});
	if (!outcome.ok) throw new Error(`${action}: ${outcome.refusal}`);
}

/** Lives of reports that between them touch every figure; each begins at the same moment. */
export function livesOn({
	test,
	province,
	moderator,
	second,
	officers,
	head
}: Stage): ((report: Open) => Promise<void>)[] {
	const later = (days: number) => test.clock.advance({ days });
	const act = (report: Open, doer: Actor, action: Act['action'], rest: Partial<Act> = {}) =>
		play(test, report, doer, action, rest);
	return [
		async () => {},
		async (report) => act(report, moderator, 'archive', { archiveReason: 'spam' }),
		async (report) => {
			await act(report, moderator, 'archive', { archiveReason: 'too_general' });
			later(3);
			await act(report, report.reporter, 'appeal');
			later(2);
			await act(report, second, 'route', { agencyId: province.agencies.pupr });
		},
		async (report) => {
			later(1);
			await act(report, moderator, 'route', { agencyId: province.agencies.pupr });
			later(4);
			await act(report, officers.pupr, 'resolve');
			later(1);
			await act(report, report.reporter, 'confirm');
		},
		async (report) => {
			await act(report, moderator, 'route', { agencyId: province.agencies.pupr });
			later(5);
			await act(report, officers.pupr, 'resolve');
			later(3);
			await act(report, report.reporter, 'contest');
		},
		async (report) => {
			await act(report, moderator, 'route', { agencyId: province.agencies.pupr });
			later(30);
			await act(report, officers.pupr, 'resolve');
			later(30);
			await lapseReports(test.services);
		},
		async (report) => {
			await act(report, moderator, 'route', { agencyId: province.agencies.pupr });
			later(2);
			await act(report, officers.pupr, 'resolve');
			await act(report, report.reporter, 'confirm');
			later(9);
			await act(report, report.reporter, 'reopen');
			later(2);
			await act(report, head, 'resolve');
		},
		async (report) => {
			await act(report, moderator, 'route', { agencyId: province.agencies.pupr });
			later(4);
			await act(report, officers.pupr, 'hand_over', { agencyId: province.agencies.dinkes });
			later(2);
			await act(report, officers.dinkes, 'ask');
			later(8);
			await act(report, report.reporter, 'complete');
			later(24);
			await act(report, officers.dinkes, 'return');
			await act(report, moderator, 'route', { agencyId: province.agencies.pupr });
		},
		async (report) => {
			await act(report, moderator, 'route', { agencyId: province.agencies.dinkes });
			later(3);
			await act(report, officers.dinkes, 'return');
			later(9);
			await act(report, moderator, 'refer', { responsible: 'Pemerintah pusat' });
		},
		async (report) => {
			later(6);
			await act(report, report.reporter, 'withdraw');
		}
	];
}
