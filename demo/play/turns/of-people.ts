import { reviseReport } from '$lib/server/usecases/complaint/revise-report';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { phrases } from '../../content/phrases';
import type { StepName } from '../scenarios';
import { expectDone, move, say, speak, storePictures, tell, type Stage } from '../stage';
import { fileReport, wordsOf } from './file-report';
import { findReplyToHide } from './find-turn';

/** What the reporter and other people do in a demo report. */
export const PEOPLES_TURNS = {
	submit: fileReport,
	mend: async (stage: Stage) => {
		const { text: body, ...words } = wordsOf(stage);
		const mending = { ref: stage.ref, doer: stage.reporter, formKey: null, seen: null, ...words, body };
		expectDone('revise', await reviseReport(stage.deps, mending));
	},
	add_photos: async (stage: Stage) => {
		const text = say(stage, phrases.photosAdded);
		await speak(stage, stage.reporter, { action: 'add_files', text, fileIds: await storePictures(stage, 2) });
	},
	complete_intake: (stage: Stage) =>
		move(stage, stage.reporter, { action: 'complete', text: say(stage, phrases.intakeAnswer) }),
	complete: (stage: Stage) => {
		const text = stage.story.answerFromReporter ?? say(stage, phrases.agencyAnswer);
		return move(stage, stage.reporter, { action: 'complete', text: tell(stage, text) });
	},
	confirm: (stage: Stage) => {
		const { thanks } = stage.story;
		return move(stage, stage.reporter, { action: 'confirm', ...(thanks ? { text: tell(stage, thanks) } : {}) });
	},
	contest: (stage: Stage) => {
		const text = (stage.objected ? undefined : stage.story.contest) ?? say(stage, phrases.contest);
		stage.objected = true;
		return move(stage, stage.reporter, { action: 'contest', text: tell(stage, text) });
	},
	reopen: (stage: Stage) => move(stage, stage.reporter, { action: 'reopen', text: say(stage, phrases.reopen) }),
	appeal: (stage: Stage) => {
		const ways = stage.plan.report.notOurs ? phrases.appealReferred : phrases.appealArchived;
		return move(stage, stage.reporter, { action: 'appeal', text: say(stage, ways) });
	},
	withdraw: (stage: Stage) => move(stage, stage.reporter, { action: 'withdraw', text: say(stage, phrases.withdraw) }),
	rate,
	reply: (stage: Stage) => {
		const text = tell(stage, stage.comments.shift() ?? say(stage, phrases.laterReply));
		return speak(stage, stage.random.pick(stage.cast.citizens), { action: 'reply', text });
	},
	reporter_reply: (stage: Stage) =>
		speak(stage, stage.reporter, { action: 'reply', text: say(stage, phrases.laterReply) }),
	rude_reply: async (stage: Stage) => {
		const [writer, reader] = stage.random.shuffle(stage.cast.citizens);
		await speak(stage, writer ?? stage.cast.citizen, { action: 'reply', text: say(stage, phrases.rudeReply) });
		const flag = {
			reason: 'personal_data',
			words: say(stage, phrases.flagWords),
			flagger: `user:${reader?.userId}`
		} as const;
		const postId = await findReplyToHide(stage);
		expectDone(
			'flag',
			await flagContent(stage.deps, { ref: stage.ref, postId, doer: reader ?? stage.cast.citizen, ...flag })
		);
	}
} satisfies Partial<Record<StepName, (stage: Stage) => Promise<void>>>;

/** Who had to object is less pleased than who had not. */
async function rate(stage: Stage): Promise<void> {
	const objected = stage.plan.steps.some(({ name }) => name === 'contest');
	const rating = stage.random.pick(objected ? ([1, 2, 2, 3, 4] as const) : ([2, 3, 4, 4, 5, 5, 5] as const));
	const words = stage.random.chance(0.7) ? { text: stage.random.pick<string>(phrases.ratingWords[rating]) } : {};
	await speak(stage, stage.reporter, { action: 'rate', rating, ...words });
}
