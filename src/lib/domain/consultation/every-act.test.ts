import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPACITIES } from '../actor/capacity';
import { at } from '../complaint/clock.fixture';
import { decideInThread, isForumAct } from '../thread/forum';
import { projectThread } from '../thread/project';
import { consultationLaw, CONSULTATION_ACTS, STAGE_ACTS, type ConsultationAction } from './acts';
import { consultationClocks, type Agreed } from './clock';
import { CONSULTATION_RULES } from './clock.fixture';
import type { Consultation } from './decide';
import { readConsultationEvent, type ConsultationEvent } from './event';
import { aConsultationEvent } from './event.fixture';
import { consultationForum } from './forum';
import { projectConsultation, reckonsClocks } from './project';
import { aConsultation, CLOSES, OPENS } from './scene.fixture';
import { nextStage, type StageAction } from './stage';

const EVERY = Object.keys(CONSULTATION_ACTS) as ConsultationAction[];
const isStep = (act: ConsultationAction): act is StageAction => act in STAGE_ACTS;
const START = at('2026-10-01');
const AGREED: Agreed = {
	agencyId: 'dinkes',
	opensAt: OPENS,
	closesAt: CLOSES,
	commitments: [{ position: 1, agencyId: 'dinkes', dueDay: '2027-01-15' }]
};

/** A consultation with all that its acts have made of it. */
type Scene = { consultation: Consultation; events: ConsultationEvent[]; standing: Parameters<typeof projectThread>[0] };

const prepared = (): Scene => ({
	consultation: aConsultation('draft', { inputs: 0, answered: 0, textVersion: 0 }),
	events: [aConsultationEvent({ action: 'prepare', at: START, to: 'draft' })],
	standing: { confidential: false, publishedAt: null, hiddenAt: null, lockedAt: null }
});

type Drawn = { action: ConsultationAction; hours: number; shown: boolean; version: number };

/** What an act makes of a consultation; the same scene where it cannot be done now. */
function act(scene: Scene, { action, hours, shown, version }: Drawn): Scene {
	const { consultation, standing, events } = scene;
	const to = isStep(action) ? nextStage(consultation.stage, action) : null;
	const forum = consultationForum({ ...standing, consultation });
	const role = CAPACITIES.find(
		(one) =>
			consultationLaw(action).by.includes(one) && (!isForumAct(action) || decideInThread(forum, action, [one]).ok)
	);
	if (!role || (isStep(action) && to === null)) return scene;
	const when = new Date((events.at(-1)?.at ?? START).getTime() + hours * 3_600_000);
	const data = { textVersion: version, position: 1 };
	const kept = Object.fromEntries(
		Object.entries(data).filter(([name]) => consultationLaw(action).keeps?.some((one) => one === name))
	);
	const from = to === null ? null : consultation.stage;
	const event = aConsultationEvent({
		action,
		role,
		from,
		to,
		at: when,
		public: shown,
		data: kept,
		seq: events.length + 1
	});
	return {
		consultation: projectConsultation(consultation, event),
		events: [...events, event],
		standing: projectThread(standing, consultationLaw(action).does ?? [], when)
	};
}

/** The way to the end: by chance few come so far without being called off. */
const WAY = [
	'schedule',
	'open',
	'close_inputs',
	'seal_minutes',
	'publish',
	'begin_follow_up',
	'conclude'
] as const satisfies ConsultationAction[];

const acts = fc.array(
	fc.record<Drawn>({
		action: fc.oneof(
			{ weight: 1, arbitrary: fc.constantFrom(...WAY) },
			{ weight: 4, arbitrary: fc.constantFrom(...EVERY) }
		),
		hours: fc.integer({ min: 1, max: 200 }),
		shown: fc.boolean(),
		version: fc.integer({ min: 1, max: 9 })
	}),
	{ minLength: 20, maxLength: 120, size: 'max' }
);

describe('whatever is done in a consultation, in whatever order the law allows', () => {
	it('steps alone move its stage, and its clocks rest on those acts alone that have them reckoned anew', () => {
		const seen = new Set<ConsultationAction>(['prepare']);
		const check = (before: Scene, { consultation, standing, events }: Scene) => {
			const event = events.at(-1);
			if (events === before.events || !event) return;
			const { action } = event;
			seen.add(action);
			const told = consultation.inputs + consultation.held - (before.consultation.inputs + before.consultation.held);
			expect(told, action).toBe(action === 'contribute' ? 1 : 0);
			if (!isStep(action)) expect(consultation.stage, action).toBe(before.consultation.stage);
			if (before.standing.publishedAt) expect(standing.publishedAt, action).toBe(before.standing.publishedAt);
			// It asks the public: nothing makes it confidential.
			expect(standing.confidential, action).toBe(false);
		};
		fc.assert(
			fc.property(acts, (list) => {
				const { events } = list.reduce((scene, one) => {
					const next = act(scene, one);
					check(scene, next);
					return next;
				}, prepared());
				const stored = JSON.parse(JSON.stringify(events)) as ConsultationEvent[];
				expect(stored.map(readConsultationEvent)).toHaveLength(events.length);
				const clocksAfter = (some: readonly ConsultationEvent[]) =>
					consultationClocks(some, AGREED, CONSULTATION_RULES);
				expect(clocksAfter(events)).toEqual(clocksAfter(events.filter(reckonsClocks)));
			}),
			{
				numRuns: 100,
				examples: [[WAY.map((action) => ({ action, hours: 24, shown: true, version: 1 }))]]
			}
		);
		expect(
			EVERY.filter((action) => !seen.has(action)),
			'acts that no history had'
		).toEqual([]);
	});
});
