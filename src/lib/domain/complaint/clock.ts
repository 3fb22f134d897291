import { reckonOverVersions, type ClockRules } from '../deadline/rules';
import { dayOf } from '../calendar/zone';
import type { Classification } from '../words/classification';
import { clockOfObjection, OBJECTION_CLOCKS } from './objection';
import { givenTo } from './entrusting';
import type { ComplaintStatus, Owner } from './status';
import type { ComplaintEvent } from './event';
import { generalBehind, policyFor, type ComplaintClock, type DeadlinePolicy } from '../deadline/policy';
import type { Pause, Reckoning } from '../deadline/reckon';
import { fallOf, isRepeated, type Fall, type Question } from './fall';
import { tenuresOf, type Tenure } from './watch';

/** One clock of a thread, wholly derived: rows in the database are its projection and can be rebuilt at any time. */
export type Clock = {
	kind: ComplaintClock;
	round: number;
	owner: Owner;
	agencyId: string | null;
	policy: DeadlinePolicy;
	/** The general limit where the policy is an agency's own, shorter one. */
	general: DeadlinePolicy | null;
	startedAt: Date;
	pauses: readonly Pause[];
	metAt: Date | null;
	endedAt: Date | null;
	calendarVersion: number;
	reckoning: Reckoning;
	/** How the duty counts in figures; null where it never falls due. */
	fall: Fall | null;
};

type Running = Omit<Clock, 'policy' | 'general' | 'calendarVersion' | 'reckoning' | 'pauses' | 'fall'> & {
	pauses: Pause[];
	questions: Question[];
	/** It ended by a closing that a second person has yet to see: neither met nor running. */
	held: boolean;
};

const OWNER_OF = {
	verification: 'moderator',
	first_response: 'agency',
	resolution: 'agency',
	reporter_answer: 'reporter',
	reporter_confirmation: 'reporter',
	objection: 'agency_head',
	review: 'inspectorate',
	final_ruling: 'secretariat',
	rerouting: 'moderator',
	routing_decision: 'moderator',
	routing_dispute: 'secretariat',
	appeal: 'moderator'
} as const satisfies Record<ComplaintClock, Owner>;

/** Duties to find out whose a report is. */
const ROUTING = [
	'verification',
	'rerouting',
	'routing_decision',
	'routing_dispute',
	'appeal'
] as const satisfies ComplaintClock[];

/**
 * The clocks of a report as a function of its history, the policies and the calendar; no present moment is involved.
 * Only a question to the reporter pauses. Handing over starts the first response anew and nothing else. Once the
 * report is first routed, every later agency or classification can make the resolution due earlier, never later.
 */
export function clocksOf(events: readonly ComplaintEvent[], rules: ClockRules): Clock[] {
	const history = new History();
	for (const event of events) history.add(event);
	const tenures = tenuresOf(events);
	const settled = history.clocks.map((running) => settle(running, tenures, rules));
	return settled.map((clock, index) => (isRepeated(clock, settled.slice(0, index)) ? { ...clock, fall: null } : clock));
}

/** Whether an event can move a clock, or hand the report on: what leaves the status as it is does neither. */
export const movesClocks = ({ to }: Pick<ComplaintEvent, 'to'>): boolean => to !== null;

class History {
	clocks: Running[] = [];
	#classification: Classification = 'complaint';
	#agencyId: string | null = null;
	#routed = false;

	add(event: ComplaintEvent): void {
		this.#classification = 'classification' in event.data ? event.data.classification : this.#classification;
		const before = this.#agencyId;
		this.#agencyId = givenTo(event) ?? this.#agencyId;
		this.#time(event, before);
		if (event.action === 'route') this.#routed = true;
	}

	#time({ action, at, to, from, data }: ComplaintEvent, before: string | null): void {
		switch (action) {
			case 'submit':
				this.#start('verification', at);
				return this.#start('resolution', at);
			case 'ask':
				this.#pause(at);
				return this.#start('reporter_answer', at);
			case 'complete':
			case 'record_answer':
				this.#meet(['reporter_answer'], at);
				return this.#resume(at);
			case 'withdraw_question':
				this.#end(['reporter_answer'], at);
				return this.#runOn();
			case 'route':
				this.#end(['first_response'], at);
				this.#meet(ROUTING, at);
				this.#continueResolution(at, null);
				return this.#start('first_response', at);
			case 'hand_over':
				this.#end(['first_response'], at);
				this.#continueResolution(at, before);
				return this.#start('first_response', at);
			case 'succeed':
				return this.#passOn(at, before);
			case 'return':
				this.#end(['first_response'], at);
				this.#leave();
				return this.#start(to === 'unsettled' ? 'routing_decision' : 'rerouting', at);
			case 'dispute':
				this.#end(['first_response'], at);
				return this.#start('routing_dispute', at);
			case 'reclassify':
				return this.#continueResolution(at, null);
			case 'answer':
			case 'promise':
				return data.substantive ? this.#meet(['first_response'], at) : undefined;
			case 'resolve':
				this.#meet(['first_response'], at);
				if (data.look) return this.#hold(['resolution', ...OBJECTION_CLOCKS], at);
				this.#meet(['resolution', ...OBJECTION_CLOCKS], at);
				return this.#start('reporter_confirmation', at);
			case 'accept_proof':
				this.#settleHeld();
				return this.#start('reporter_confirmation', at);
			case 'reject_proof':
				return this.#runAsIfNeverHeld();
			case 'rework':
				return this.#meet(OBJECTION_CLOCKS, at);
			case 'rule':
				this.#meet(OBJECTION_CLOCKS, at);
				return this.#endAll(at);
			case 'confirm':
				this.#settleHeld();
				return this.#meet(['reporter_confirmation'], at);
			case 'contest':
			case 'reopen':
				this.#meet(['reporter_confirmation'], at);
				this.#runAsIfNeverHeld();
				this.#unmeetResolution();
				return this.#object(to, at);
			case 'climb':
				this.#end(OBJECTION_CLOCKS, at);
				return this.#object(to, at);
			case 'appeal':
				return this.#start('appeal', at);
			case 'lapse':
				this.#end(['reporter_answer', 'reporter_confirmation'], at);
				if (from === 'questioned') return this.#resume(at);
				return to === 'archived' ? this.#endAll(at) : undefined;
			case 'refer':
			case 'archive':
				this.#meet(ROUTING, at);
				return this.#endAll(at);
			case 'withdraw':
				return this.#endAll(at);
		}
	}

	/** After the last ruling nobody owes the reporter another. */
	#object(to: ComplaintStatus | null, at: Date): void {
		const clock = clockOfObjection(to);
		if (clock) return this.#start(clock, at);
		if (to === 'ruled') this.#endAll(at);
	}

	#open(kinds: readonly ComplaintClock[]): Running[] {
		return this.clocks.filter(({ kind, metAt, endedAt }) => kinds.includes(kind) && !metAt && !endedAt);
	}

	#start(kind: ComplaintClock, at: Date): void {
		const round = this.clocks.filter((clock) => clock.kind === kind).length + 1;
		const questions = [{ classification: this.#classification, agencyId: this.#agencyId, at, by: null }];
		const agencyId = OWNER_OF[kind].startsWith('agency') ? this.#agencyId : null;
		const fresh = { kind, round, owner: OWNER_OF[kind], agencyId, startedAt: at, pauses: [], questions };
		this.clocks.push({ ...fresh, metAt: null, endedAt: null, held: false });
	}

	#meet(kinds: readonly ComplaintClock[], at: Date): void {
		for (const clock of this.#open(kinds)) clock.metAt = at;
	}

	#end(kinds: readonly ComplaintClock[], at: Date): void {
		for (const clock of this.#open(kinds)) clock.endedAt = at;
	}

	/** What is said to be done, and nobody has seen yet: no duty is met by it, and none grows late by those who look. */
	#hold(kinds: readonly ComplaintClock[], at: Date): void {
		for (const clock of this.#open(kinds)) Object.assign(clock, { endedAt: at, held: true });
	}

	/** Seen and accepted: it was done when it was said to be, however long the look took. */
	#settleHeld(): void {
		for (const clock of this.clocks)
			if (clock.held) Object.assign(clock, { metAt: clock.endedAt, endedAt: null, held: false });
	}

	/** Not accepted: the work has never stopped. The objection has been ruled on, and stays ended and unmet. */
	#runAsIfNeverHeld(): void {
		for (const clock of this.clocks) {
			if (clock.held && clock.kind === 'resolution') clock.endedAt = null;
			clock.held = false;
		}
	}

	#endAll(at: Date): void {
		this.#resume(at);
		for (const clock of this.clocks) if (!clock.metAt) clock.endedAt ??= at;
	}

	#pause(at: Date): void {
		for (const clock of this.clocks) if (!clock.metAt && !clock.endedAt) clock.pauses.push({ from: at, until: null });
	}

	#resume(at: Date): void {
		for (const { pauses } of this.clocks) for (const pause of pauses) pause.until ??= at;
	}

	/** As if nobody had asked: what stopped with the question did not stop. */
	#runOn(): void {
		for (const clock of this.clocks) clock.pauses = clock.pauses.filter(({ until }) => until !== null);
	}

	/** Before the first routing the question is still open; after it, each further one competes with those before. */
	#continueResolution(at: Date, by: string | null): void {
		const resolution = this.clocks.find(({ kind }) => kind === 'resolution');
		if (!resolution) return;
		const question = { classification: this.#classification, agencyId: this.#agencyId, at, by };
		const { questions, startedAt } = resolution;
		resolution.questions = this.#routed ? [...questions, question] : [{ ...question, at: startedAt }];
		resolution.agencyId = this.#agencyId;
		resolution.endedAt = null;
	}

	/** What the agency owed begins anew with its successor; the completion keeps its day, and what is with others their clocks. */
	#passOn(at: Date, by: string | null): void {
		const owed = this.clocks.filter(
			({ kind, owner, metAt, endedAt }) => owner.startsWith('agency') && kind !== 'resolution' && !metAt && !endedAt
		);
		for (const clock of owed) {
			const isPaused = clock.pauses.at(-1)?.until === null;
			clock.endedAt = at;
			this.#start(clock.kind, at);
			if (isPaused) this.clocks.at(-1)?.pauses.push({ from: at, until: null });
		}
		if (this.#open(['resolution']).length > 0) this.#continueResolution(at, by);
	}

	/** No agency owes the completion while the report is with the moderators. */
	#leave(): void {
		for (const clock of this.clocks) if (clock.kind === 'resolution') clock.agencyId = null;
	}

	#unmeetResolution(): void {
		for (const clock of this.clocks)
			if (clock.kind === 'resolution') Object.assign(clock, { metAt: null, agencyId: this.#agencyId });
	}
}

function settle({ questions, held: _, ...running }: Running, tenures: readonly Tenure[], rules: ClockRules): Clock {
	const earliest = earliestUnder(running, questions, rules);
	const dueUnder = (known: readonly Question[]) =>
		(known.length === questions.length ? earliest : earliestUnder(running, known, rules)).reckoning.dueAt;
	return { ...running, ...earliest, fall: fallOf({ ...running, questions }, tenures, dueUnder) };
}

/** Of the rules that compete for a clock, the one that makes it due first. */
function earliestUnder(
	running: Omit<Running, 'questions' | 'held'>,
	questions: readonly Question[],
	rules: ClockRules
) {
	const day = dayOf(running.startedAt, rules.zone);
	const policies = new Set(
		questions.map(({ classification, agencyId }) =>
			policyFor(rules.policies, { classification, agencyId, clock: running.kind, day })
		)
	);
	const [earliest] = [...policies]
		.map((policy) => ({ policy, ...reckonOverVersions(running, policy, rules) }))
		.sort((a, b) => dueOrder(a.reckoning) - dueOrder(b.reckoning) || a.reckoning.left - b.reckoning.left);
	if (!earliest) throw new Error('A clock without a question for its policy');
	return { ...earliest, general: generalBehind(rules.policies, earliest.policy, day) };
}

const dueOrder = ({ dueAt }: Reckoning): number => dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
