import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { Result } from '$lib/domain/result';
import type { Kysely, Transaction } from 'kysely';
import { envWith } from '$lib/server/env';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import type { Deps } from '$lib/server/usecases/record';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { insertFile } from '$lib/server/usecases/thread/attach-files';
import type { Cast, Person } from './cast';
import type { AgencySlug } from '../content/agencies';
import type { DemoReport, HandledReport } from '../content/types';
import { fillPlaceholders } from '../content/placeholders';
import type { Picture } from './pictures';
import { randomOf, type Plan } from './plan';
import type { Random } from './random';

type Act = Parameters<typeof actOnComplaint>[1]['act'];

/** Where one report is played: the real use cases under a clock that stands at the moment of each act. */
export type Stage = {
	deps: Deps;
	plan: Plan;
	cast: Cast;
	random: Random;
	/** Of the report's category. */
	pictures: readonly Picture[];
	ref: string;
	threadId: string;
	reporter: Actor;
	/** Agencies that are still to come, the first of them next. */
	ahead: AgencySlug[];
	agency: AgencySlug;
	/** Comments of other people that nobody has made yet. */
	comments: string[];
	/** Whether the agency has given its first answer. */
	answered: boolean;
	/** Whether the reporter has objected in the words of the story. */
	objected: boolean;
	/** What the story says of its own course; a report that is filed away has no such words. */
	story: Partial<HandledReport>;
	setTime(at: Date): void;
};

export function makeStage(
	trx: Transaction<Database>,
	services: Services,
	cast: Cast,
	plan: Plan,
	pictures: readonly Picture[]
): Stage {
	let at = services.now();
	const { report } = plan;
	return {
		// Without a mail server: what the seed writes to people is for show, and never sent.
		deps: { db: joinTransaction(trx), env: envWith(services.env, { smtpUrl: null }), now: () => at },
		plan,
		cast,
		random: randomOf(plan.index, 'play'),
		pictures,
		ref: '',
		threadId: '',
		reporter: VISITOR,
		ahead: [...plan.agencies],
		agency: report.agency as AgencySlug,
		comments: [...(report.citizenReplies ?? [])],
		answered: false,
		objected: false,
		story: storyOf(report),
		setTime: (instant) => {
			at = instant;
		}
	};
}

const storyOf = (report: DemoReport): Partial<HandledReport> => (report.notOurs || report.archiveReason ? {} : report);

/** Use cases begin transactions of their own; here they all join one, so that a report is sown whole or not at all. */
export function joinTransaction(trx: Transaction<Database>): Kysely<Database> {
	const joined = { execute: <T>(work: (trx: Transaction<Database>) => Promise<T>) => work(trx) };
	return new Proxy(trx, {
		get(target, key) {
			if (key === 'transaction') return () => joined;
			const found: unknown = Reflect.get(target, key, target);
			return typeof found === 'function' ? (found.bind(target) as unknown) : found;
		}
	});
}

/** The story's own words, with its place in them. */
export const tell = ({ plan }: Stage, text: string) => fillPlaceholders(text, plan.place, plan.district);

/** One of several ways to say it. */
export const say = ({ random }: Stage, ways: readonly string[]) => random.pick(ways);

/** The agency that the report goes to now. */
export function goOn(stage: Stage): { id: string; name: string } {
	stage.agency = stage.ahead.shift() ?? stage.agency;
	const { agencyIds, agencyNames } = stage.cast;
	return { id: agencyIds.get(stage.agency) ?? '', name: agencyNames.get(stage.agency) ?? '' };
}

/** A move along the status law. A refusal is a fault of the plan, and nothing of the report is kept. */
export async function move(
	{ deps, ref }: Stage,
	doer: Actor,
	act: Act,
	fileIds: readonly string[] = []
): Promise<void> {
	expectDone(act.action, await actOnComplaint(deps, { ref, act, doer, fileIds, formKey: null }));
}

export async function speak(
	{ deps, ref }: Stage,
	doer: Actor,
	command: Omit<ThreadCommand, 'ref' | 'doer' | 'formKey'>
) {
	expectDone(command.action, await actInThread(deps, { ...command, ref, doer, formKey: null }));
}

export function expectDone<T>(what: string, outcome: Result<T, string>): T {
	if (!outcome.ok) throw new Error(`Demo report: ${what} was refused as ${outcome.refusal}`);
	return outcome.value;
}

export const officer = ({ cast, agency }: Stage): Person => cast.officerOf(agency);
export const head = ({ cast, agency }: Stage): Person => cast.headOf(agency);

export async function storePictures({ deps, pictures, random }: Stage, count: number): Promise<string[]> {
	const ids: string[] = [];
	for (const { file } of random.shuffle(pictures).slice(0, count))
		ids.push(await insertFile(deps.db, file, deps.now()));
	return ids;
}
