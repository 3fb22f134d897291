import type { Channel } from '$lib/domain/words/classification';
import { agencies, type AgencySlug } from '../content/agencies';
import { characterOf, type Character } from '../content/characters';
import { districts } from '../content/province';
import type { DemoDistrict, DemoPlace, DemoReport } from '../content/types';
import { makeRandom, type Random } from './random';
import { ORDINARY, ESSENTIAL, TIMING, type Scenario, type StepName } from './scenarios';
import { makeTemplateDeck } from './templates';
import { timesOf, type Timetable } from './timetable';

export type Reporter = { kind: 'own' | 'citizen' | 'guest' | 'desk'; contact: boolean };

/** All that will happen to one demo report, before anything does. */
export type Plan = {
	/** Number of the report among all that were ever sown. */
	index: number;
	report: DemoReport;
	district: DemoDistrict;
	place: DemoPlace;
	steps: readonly { name: StepName; at: Date }[];
	/** The agencies it goes to, one after the other. */
	agencies: readonly AgencySlug[];
	reporter: Reporter;
	channel: Channel;
	anonymous: boolean;
	confidential: boolean;
	photos: number;
};

const SEED = 'Maluku Utara';

/** Nobody remembers further back, and the province has to begin somewhere. */
const OLDEST = 90;

/** Chance of its own for each report, so that it matters not in which order reports are played. */
export const randomOf = (index: number, purpose: string): Random => makeRandom(SEED, index, purpose);

/**
 * Plans the reports from number `first` on. The same numbers give the same reports; what came before is gone through as
 * well, because the stories are dealt from one deck.
 */
export function* planThreads(first: number, count: number, timetable: Timetable): Generator<Plan> {
	const drawTemplate = makeTemplateDeck(makeRandom(SEED, 'stories'));
	const scenarios = scenarioDeck();
	const told = new Set<string>();
	for (let index = 0; index < first + count; index += 1) {
		const random = randomOf(index, 'plan');
		const wanted = scenarios.next().value;
		const found = drawTemplate(wanted);
		const scenario = found ? wanted : FALLBACK;
		const report = found ?? drawTemplate(FALLBACK);
		if (!report) throw new Error('No story is left that can be told again');
		const setting = settingFor(report, told, random);
		if (index >= first) yield { index, report, ...setting, ...planCourse(scenario, report, timetable, random) };
	}
}

const [FALLBACK] = ORDINARY as readonly [Scenario, ...Scenario[]];

/** First one of each, then as a forum is that closes most of what it gets. */
function* scenarioDeck(): Generator<Scenario, never> {
	for (let round = 0; ; round += 1) {
		const random = makeRandom(SEED, 'scenarios', round);
		const cards = round === 0 ? ESSENTIAL : [...ESSENTIAL, ...ORDINARY].map((card) => ({ ...card, own: false }));
		yield* random.shuffle(cards);
	}
}

/** Where the story happens; not where it has been told before, while there are other places. */
function settingFor(report: DemoReport, told: Set<string>, random: Random) {
	const allowed: readonly string[] | undefined = report.districts;
	const settings = districts
		.filter(({ code }) => !allowed || allowed.includes(code))
		.flatMap((district: DemoDistrict) =>
			district.places
				.filter(({ kind }) => kind === (report.placeKind ?? 'village'))
				.map((place) => ({ district, place, key: `${report.title} ${place.name}` }))
		);
	const { district, place, key } =
		random.shuffle(settings).find((setting) => !told.has(setting.key)) ?? random.pick(settings);
	told.add(key);
	return { district, place };
}

function planCourse(scenario: Scenario, report: DemoReport, timetable: Timetable, random: Random) {
	const confidential = report.confidential ?? (!scenario.own && isOrdinary(scenario) && random.chance(0.04));
	const names = scenario.path.flatMap((name) => [name, ...asides(name, report, confidential, random)]);
	const slots = names.map((name) => ({ ...TIMING[name], wait: waitFor(name, report, scenario, random) }));
	const taken = slots.reduce((sum, { wait }) => sum + wait, 0);
	const times = timesOf(slots, ageOf(scenario, report, taken, random), timetable, random);
	const reporter = reporterOf(scenario, random);
	return {
		steps: names.flatMap((name, index) => ({ name, at: times[index] ?? timetable.now })),
		agencies: agenciesFor(scenario, report, random),
		reporter,
		channel: reporter.kind === 'desk' ? random.pick(['counter', 'counter', 'letter', 'phone'] as const) : 'web',
		anonymous: report.anonymous ?? (reporter.kind !== 'own' && random.chance(0.12)),
		confidential,
		photos: random.chance(0.45) ? random.int(1, 2) : 0
	} satisfies Partial<Plan>;
}

const isOrdinary = ({ path }: Scenario) => !path.includes('rude_reply') && !path.includes('hide_thread');

/** What happens besides the course of a report: words of others, notes, numbers. */
function asides(
	after: StepName,
	{ citizenReplies = [] }: DemoReport,
	confidential: boolean,
	random: Random
): StepName[] {
	if (after === 'route') {
		const sp4n: StepName[] = random.chance(0.65) ? ['sp4n'] : [];
		return citizenReplies.length > 0 && !confidential && random.chance(0.5) ? [...sp4n, 'reply'] : sp4n;
	}
	if (after !== 'answer') return [];
	const note: StepName[] = random.chance(0.2) ? ['note'] : [];
	if (random.chance(0.2)) return [...note, 'reporter_reply'];
	return citizenReplies.length > 1 && !confidential && random.chance(0.4) ? [...note, 'reply'] : note;
}

const PACE: Record<Character, Partial<Record<StepName, readonly [number, number]>>> = {
	punctual: { answer: [1, 3], resolve: [2, 6], rework: [1, 3], uphold: [1, 3] },
	ordinary: {},
	slow: { answer: [2, 8], resolve: [5, 13], rework: [3, 9], uphold: [4, 10] }
};

/** To say what is known takes less time than to mend a road. */
const PACE_OF_KNOWING: Partial<Record<StepName, readonly [number, number]>> = { answer: [1, 2], resolve: [1, 2] };

function paceOf(name: StepName, { agency, classification }: DemoReport): readonly [number, number] {
	const character = characterOf(agency);
	const quick = classification === 'information_request' && character !== 'slow' ? PACE_OF_KNOWING[name] : undefined;
	return quick ?? PACE[character][name] ?? TIMING[name].wait;
}

function waitFor(name: StepName, report: DemoReport, { lateness, path }: Scenario, random: Random): number {
	if (lateness) return TIMING[name].wait[0];
	// Moderators are mostly in time; a forum in which they always are would be a lie.
	// What is late already could not be handed over.
	if (name === 'route' && !path.includes('hand_over') && random.chance(0.12)) return random.int(4, 7);
	return random.int(...paceOf(name, report));
}

const RESOLUTION_DAYS = { complaint: 14, aspiration: 14, information_request: 5, supervisory_complaint: 60 };

function ageOf({ age, lateness }: Scenario, report: DemoReport, taken: number, random: Random): number {
	if (lateness) return Math.max(1, RESOLUTION_DAYS[report.classification] + random.int(...lateness) - taken);
	const [least, most] = age ?? [1, 1];
	return random.int(least, Math.max(least, Math.min(most, OLDEST - taken)));
}

/** Whoever was asked in error comes first; the agency of the story is where it belongs. */
function agenciesFor({ path }: Scenario, { agency }: DemoReport, random: Random): AgencySlug[] {
	const detours = path.filter(
		(name) => name === 'hand_over' || name === 'give_back' || name === 'give_back_late'
	).length;
	const others = agencies.map(({ slug }) => slug).filter((slug) => slug !== agency && slug !== 'inspektorat');
	return [...random.shuffle(others).slice(0, detours), agency as AgencySlug];
}

function reporterOf({ own }: Scenario, random: Random): Reporter {
	if (own) return { kind: 'own', contact: true };
	const share = random.next();
	const kind = share < 0.55 ? 'citizen' : share < 0.9 ? 'guest' : 'desk';
	return { kind, contact: random.chance(0.6) };
}
