import { addDays } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { outcomesFor, type Closing } from '$lib/domain/complaint/closing';
import { phrases } from '../../content/phrases';
import type { StepName } from '../scenarios';
import { goOn, head, move, officer, say, speak, storePictures, tell, type Stage } from '../stage';

/** What officers and heads do in a demo report, and the offices above them. */
export const AGENCIES_TURNS = {
	accept: (stage: Stage) => move(stage, officer(stage), { action: 'accept' }),
	answer: (stage: Stage) => {
		// The second answer, where the story has one, is for a report that comes back.
		const [first, second] = stage.story.officialAnswers ?? [];
		const text = (stage.answered ? second : first) ?? first ?? say(stage, phrases.headAnswer);
		stage.answered = true;
		return move(stage, officer(stage), { action: 'answer', text: tell(stage, text), repeated: 'ya' });
	},
	placeholder: (stage: Stage) =>
		move(stage, officer(stage), { action: 'answer', text: say(stage, phrases.placeholder), repeated: 'ya' }),
	ask: (stage: Stage) => {
		const text = stage.story.questionFromAgency ?? say(stage, phrases.agencyQuestion);
		return move(stage, officer(stage), { action: 'ask', text: tell(stage, text) });
	},
	hand_over: (stage: Stage) => {
		const from = officer(stage);
		const to = goOn(stage);
		const text = say(stage, phrases.handOver).replace('{agency}', to.name);
		return move(stage, from, { action: 'hand_over', agencyId: to.id, text });
	},
	give_back: (stage: Stage) => giveBack(stage),
	give_back_late: (stage: Stage) => giveBack(stage),
	resolve: async (stage: Stage) => {
		const closing = closingOf(stage);
		const { done, evidence } = stage.story.completion ?? { done: say(stage, phrases.headAnswer), evidence: '' };
		const text = tell(stage, evidence ? `${done}\n\nBukti: ${evidence}` : done);
		await move(
			stage,
			officer(stage),
			{ action: 'resolve', text, ...closing },
			await storePictures(stage, stage.random.int(1, 2))
		);
	},
	pledge: (stage: Stage) => {
		const promisedOn = addDays(dayOf(stage.deps.now(), stage.deps.env.zone), DAYS_OF_A_PLEDGE);
		const pledge = {
			text: say(stage, phrases.soFar),
			why: say(stage, phrases.notYet),
			promisedOn,
			repeated: 'ya'
		} as const;
		return move(stage, officer(stage), { action: 'promise', ...pledge });
	},
	rework: (stage: Stage) => move(stage, head(stage), { action: 'rework', text: headAnswer(stage) }),
	uphold: async (stage: Stage) =>
		move(
			stage,
			head(stage),
			{ action: 'resolve', text: headAnswer(stage), ...closingOf(stage) },
			await storePictures(stage, 1)
		),
	review: async (stage: Stage) => {
		const text = say(stage, phrases.review);
		await move(
			stage,
			stage.cast.inspector,
			{ action: 'resolve', text, ...closingOf(stage) },
			await storePictures(stage, 1)
		);
	},
	rule: async (stage: Stage) => {
		const text = say(stage, phrases.finalRuling);
		await move(stage, stage.cast.secretary, { action: 'rule', text }, await storePictures(stage, 1));
	},
	note: (stage: Stage) => speak(stage, officer(stage), { action: 'note', text: say(stage, phrases.note) })
} satisfies Partial<Record<StepName, (stage: Stage) => Promise<void>>>;

/** Long enough to be kept by an agency that goes on, and past where one has long done nothing. */
const DAYS_OF_A_PLEDGE = 21;

/** Where and when it was done; of wishes and questions, what was decided. The same story may be told of two places. */
function closingOf({ plan, deps, random }: Stage): Closing & { repeated: 'ya' } {
	const { report, place, district } = plan;
	const [outcome] = random.shuffle(outcomesFor(report.classification));
	return {
		doneWhere: `${place.name}, ${district.name}`,
		doneOn: addDays(dayOf(deps.now(), deps.env.zone), -random.int(0, 1)),
		...(outcome ? { outcome } : {}),
		repeated: 'ya'
	};
}

const giveBack = (stage: Stage) =>
	move(stage, officer(stage), { action: 'return', text: say(stage, phrases.giveBack) });

const headAnswer = (stage: Stage) => tell(stage, stage.story.headAnswer ?? say(stage, phrases.headAnswer));
