import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPACITIES } from '../actor/capacity';
import { begin, live, type Move } from '../statistics/play.fixture';
import { decideInThread, isForumAct } from '../thread/forum';
import { projectThread } from '../thread/project';
import { COMPLAINT_ACTS, STATUS_ACTS, complaintLaw, type ComplaintAction } from './acts';
import { clocksOf, movesClocks } from './clock';
import { at, RULES } from './clock.fixture';
import type { Complaint } from './decide';
import { readComplaintEvent, type ComplaintEvent } from './event';
import { aComplaintEvent } from './event.fixture';
import { complaintForum, decideAside, isAsideAct } from './forum';
import { effectsOf, project, projectStance } from './project';
import type { StatusAction } from './status';

const EVERY = Object.keys(COMPLAINT_ACTS) as ComplaintAction[];
const isMove = (act: ComplaintAction): act is StatusAction => act in STATUS_ACTS;
const START = at('2026-05-04');
const HOUR = 3_600_000;

/** A report with all that its acts have made of it. */
type Scene = ReturnType<typeof begin> & {
	standing: Parameters<typeof projectThread>[0];
	stance: Parameters<typeof projectStance>[0];
	merged: boolean;
	mergeDenied: boolean;
};

const opened = (): Scene => ({
	...begin(START),
	standing: { confidential: false, publishedAt: null, hiddenAt: null, lockedAt: null },
	stance: { anonymous: false, rating: null, answerRecorded: false, wishedConfidential: false, assigneeId: null },
	merged: false,
	mergeDenied: false
});

const forumOf = ({ complaint, standing, stance, merged, mergeDenied }: Scene) =>
	complaintForum({
		...standing,
		...stance,
		complaint,
		mergedInto: merged ? 'other' : null,
		mergeDeniedAt: mergeDenied ? START : null
	});

/** In which capacity an act that leaves the status alone may be done now; undefined where nobody may. */
function capacityFor(scene: Scene, act: ComplaintAction): ComplaintEvent['role'] | undefined {
	const { by } = complaintLaw(act);
	const offices = typeof by === 'string' ? [] : CAPACITIES.filter((one) => by.includes(one));
	return offices.find((capacity) => {
		if (isAsideAct(act)) return decideAside(forumOf(scene), act, [capacity]).ok;
		if (isForumAct(act)) return decideInThread(forumOf(scene), act, [capacity]).ok;
		// A report is filed once; an agency leaves to another what it has.
		return act === 'succeed' ? scene.complaint.agencyId !== null : act !== 'submit';
	});
}

/** The scene after an event that an act has become. */
function after(scene: Scene, event: ComplaintEvent, complaint: Complaint): Scene {
	const { action } = event;
	return {
		complaint,
		events: [...scene.events, event],
		standing: projectThread(scene.standing, effectsOf(event), event.at),
		stance: projectStance(scene.stance, event),
		merged: action === 'merge' || (scene.merged && action !== 'unmerge'),
		mergeDenied: action === 'deny_merge' || (scene.mergeDenied && action !== 'unmerge' && action !== 'keep_merge')
	};
}

type Drawn = Omit<Move, 'action' | 'at'> & { action: ComplaintAction; hours: number };

/** What an act makes of a report; the same scene where nobody may do it now. */
function act(scene: Scene, { action, hours, to, ...more }: Drawn): Scene {
	const when = new Date((scene.events.at(-1)?.at ?? START).getTime() + hours * HOUR);
	if (isMove(action)) {
		const life = live(scene, { action, at: when, to, ...more }, RULES);
		const event = life.events.length > scene.events.length && life.events.at(-1);
		return event ? after(scene, event, life.complaint) : scene;
	}
	const role = capacityFor(scene, action);
	if (!role) return scene;
	const { status } = scene.complaint;
	const stays = action === 'succeed' ? { from: status, to: status, data: { agencyId: to } } : {};
	const event = aComplaintEvent({ action, role, ...stays, seq: scene.events.length + 1, at: when });
	return after(scene, event, project(scene.complaint, event));
}

/** What hardly happens by chance, since much must have gone before. */
const RARE: readonly (readonly ComplaintAction[])[] = [
	['route', 'hand_over', 'return', 'route', 'return', 'route', 'dispute', 'route', 'rate'],
	['route', 'ask', 'record_answer', 'deny_answer', 'resolve', 'reject_proof', 'resolve', 'accept_proof'],
	['route', 'resolve', 'accept_proof', 'confirm', 'rate', 'reopen', 'climb', 'climb', 'rule'],
	[
		'merge',
		'deny_merge',
		'keep_merge',
		'unmerge',
		'archive',
		'appeal',
		'route',
		'resolve',
		'accept_proof',
		'contest',
		'rework'
	]
];
const named = (actions: readonly ComplaintAction[]) =>
	actions.map((action): Drawn => {
		const to = action === 'hand_over' ? 'dinkes' : 'pupr';
		return { action, hours: 1, to, ...(action === 'resolve' && { look: true }) };
	});

const someAct = fc.oneof(
	{ weight: 2, arbitrary: fc.constantFrom(...EVERY.filter(isMove)) },
	{ weight: 1, arbitrary: fc.constantFrom(...EVERY) }
);
const acts = fc.array(
	fc.record<Drawn>(
		{
			action: someAct,
			hours: fc.integer({ min: 1, max: 40 }),
			to: fc.constantFrom('pupr', 'dinkes'),
			look: fc.constant(true)
		},
		{ requiredKeys: ['action', 'hours', 'to'] }
	),
	{ minLength: 20, maxLength: 120, size: 'max' }
);

describe('whatever is done to a report, in whatever order the law allows', () => {
	it('what leaves its status alone moves no clock, and what its reporter wished stays as they wished it', () => {
		const seen = new Set<ComplaintAction>(['submit']);
		const check = (before: Scene, { standing, stance, complaint, events }: Scene) => {
			const event = events.at(-1);
			if (events === before.events || !event) return;
			const { action } = event;
			seen.add(action);
			if (!movesClocks(event)) expect(complaint, action).toEqual(before.complaint);
			// Words that a moderator has sent on are nobody's to put otherwise.
			if (action === 'revise') expect(before.standing.publishedAt).toBeNull();
			if (before.standing.publishedAt) expect(standing.publishedAt, action).toBe(before.standing.publishedAt);
			const mustHide = stance.wishedConfidential || complaint.classification === 'supervisory_complaint';
			if (mustHide) expect(standing.confidential, action).toBe(true);
		};
		fc.assert(
			fc.property(acts, (list) => {
				const { events } = list.reduce((scene, one) => {
					const next = act(scene, one);
					check(scene, next);
					return next;
				}, opened());
				const stored = JSON.parse(JSON.stringify(events)) as ComplaintEvent[];
				expect(stored.map(readComplaintEvent)).toHaveLength(events.length);
				expect(clocksOf(events, RULES)).toEqual(clocksOf(events.filter(movesClocks), RULES));
			}),
			{ numRuns: 120, examples: RARE.map((path) => [named(path)]) }
		);
		expect(
			EVERY.filter((action) => !seen.has(action)),
			'acts that no history had'
		).toEqual([]);
	});
});
