import type { Actor } from '$lib/domain/actor/actor';
import type { Act } from '$lib/domain/complaint/decide';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { lapseReports } from '$lib/server/usecases/complaint/lapse-reports';
import { aPhoto, fileReport } from './builders';

/** Who moves the report on its way; the officer belongs to the agency it is routed to. */
export type Cast = {
	moderator: Actor;
	officer: Actor;
	agencyId: string;
	head?: Actor;
	inspector?: Actor;
	secretary?: Actor;
};

type Step = { who: Exclude<keyof Cast, 'agencyId'> | 'reporter'; act: Act };

/** What a closing says besides its words, whatever the report is; the same words may stand on many. */
export const CLOSING = {
	doneWhere: 'Jembatan Desa Tahafo',
	doneOn: '2025-01-06',
	outcome: 'adopted',
	repeated: 'ya'
} as const;

export const DONE = 'Dua papan sudah diganti dan pagar pengaman dipasang pada 20 November.';
const by = (who: Step['who'], action: Act['action'], rest: Partial<Act> = {}): Step => ({
	who,
	act: { action, text: DONE, ...CLOSING, ...rest }
});

const ROUTE = [by('moderator', 'route')];
const BACK = [...ROUTE, by('officer', 'return')];
const RESOLVE = [...ROUTE, by('officer', 'resolve')];
const CONFIRM = [...RESOLVE, by('reporter', 'confirm')];
const CONTEST = [...RESOLVE, by('reporter', 'contest')];
const AGAIN = [...CONTEST, by('head', 'resolve'), by('reporter', 'contest')];
const LAST = [...AGAIN, by('inspector', 'resolve'), by('reporter', 'contest')];
const ARCHIVE = [by('moderator', 'archive', { archiveReason: 'spam' })];

/** The shortest way into each status. */
const WAY: Record<Exclude<ComplaintStatus, 'closed_silent'>, Step[]> = {
	submitted: [],
	needs_completion: [by('moderator', 'ask')],
	routed: ROUTE,
	in_progress: [...ROUTE, by('officer', 'accept')],
	questioned: [...ROUTE, by('officer', 'ask')],
	followed_up: RESOLVE,
	contested: CONTEST,
	reopened: [...CONFIRM, by('reporter', 'reopen')],
	at_inspectorate: AGAIN,
	at_secretariat: LAST,
	ruled: [...LAST, by('secretary', 'rule')],
	returned: BACK,
	unsettled: [...BACK, ...BACK],
	disputed: [...BACK, ...BACK, ...ROUTE, by('officer', 'dispute')],
	appealed: [...ARCHIVE, by('reporter', 'appeal')],
	closed_agreed: CONFIRM,
	not_our_authority: [by('moderator', 'refer', { responsible: 'Pemerintah pusat' })],
	archived: ARCHIVE,
	withdrawn: [by('reporter', 'withdraw')]
};

type Overrides = NonNullable<Parameters<typeof fileReport>[1]>;

/** Files a report and takes it, by use cases alone, to where it shall be. */
export async function reachStatus(
	services: Services,
	cast: Cast,
	status: keyof typeof WAY,
	overrides: Overrides = {}
): Promise<{ ref: string; threadId: string; reporter: Actor }> {
	const report = await fileReport(services, overrides);
	for (const { who, act } of WAY[status]) {
		const doer = who === 'reporter' ? report.reporter : cast[who];
		if (!doer) throw new Error(`Nobody is cast as ${who} on the way to ${status}`);
		const fileIds = act.action === 'resolve' || act.action === 'rule' ? [await aPhoto(services)] : [];
		const going = act.action === 'route' ? { ...act, agencyId: cast.agencyId } : act;
		const outcome = await actOnComplaint(services, { ref: report.ref, doer, act: going, fileIds, formKey: null });
		if (!outcome.ok) throw new Error(`${act.action} on the way to ${status}: ${outcome.refusal}`);
	}
	return report;
}

/** Lets the time of all waiting reporters run out. */
export const silence = (services: Services) => lapseReports(services);
