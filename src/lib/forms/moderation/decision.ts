import { APPEAL_OUTCOMES, APPEAL_WORDS_MOST, DECISION_WORDS_LEAST } from '$lib/domain/appeal/appeal';
import { parseAccessCode } from '$lib/domain/thread/reference';
import { block, choice, parsed } from '../kit/field';
import { form } from '../kit/form';

/** Corrected words may be as long as those of a report. */
export const CORRECTION_MOST = 4000;

/** To object takes one press; words are welcome. */
export const FILE_APPEAL = form({
	name: 'file_appeal',
	fields: { kata: block({ most: APPEAL_WORDS_MOST, optional: true }) },
	labels: ({ decision }) => ({ kata: decision.file.words })
});

export const SAY_IN_APPEAL = form({
	name: 'say',
	fields: { kata: block({ most: APPEAL_WORDS_MOST }) },
	labels: ({ decision }) => ({ kata: decision.talk.words })
});

export const CONCEDE = form({
	name: 'concede',
	fields: { kata: block({ least: DECISION_WORDS_LEAST, most: APPEAL_WORDS_MOST }) },
	labels: ({ decision }) => ({ kata: decision.concede.words })
});

export const DECIDE_APPEAL = form({
	name: 'decide',
	fields: {
		hasil: choice(APPEAL_OUTCOMES.filter((outcome) => outcome !== 'partly')),
		kata: block({ least: DECISION_WORDS_LEAST, most: APPEAL_WORDS_MOST })
	},
	labels: ({ decision }) => ({ hasil: decision.decide.outcome, kata: decision.decide.words }),
	choices: ({ decision }) => ({ hasil: decision.decide.choice })
});

export const CORRECT_WORDS = form({
	name: 'correct',
	fields: { kata: block({ most: CORRECTION_MOST }) },
	labels: ({ decision }) => ({ kata: decision.correct.words })
});

export const SETTLE_CORRECTION = form({
	name: 'settle_correction',
	fields: { hasil: choice(['accepted', 'declined']), kata: block({ least: 10, most: 1000 }) },
	labels: ({ decision }) => ({ hasil: decision.settle.outcome, kata: decision.settle.words }),
	choices: ({ decision }) => ({ hasil: decision.settle.choice })
});

export const ASK_SECOND_LOOK = form({
	name: 'look',
	fields: { kata: block({ least: 10, most: 500 }) },
	labels: ({ decision }) => ({ kata: decision.look.words })
});

export const ANSWER_SECOND_LOOK = form({
	name: 'answer_look',
	fields: {
		hasil: choice(['stands', 'lifted']),
		kata: block({ least: DECISION_WORDS_LEAST, most: APPEAL_WORDS_MOST })
	},
	labels: ({ decision }) => ({ hasil: decision.answerLook.outcome, kata: decision.answerLook.words }),
	choices: ({ decision }) => ({ hasil: decision.answerLook.choice })
});

/** The code of a guest's input, by which its author is known. It is never sent back. */
export const OPEN_BY_INPUT_CODE = form({
	name: 'by_code',
	fields: { kode: parsed(parseAccessCode, 'code_invalid', { look: 'secret' }) },
	labels: ({ decision }) => ({ kode: decision.open.code }),
	says: ({ decision: { open } }) => ({ kode: { missing: open.invalid, code_invalid: open.invalid } })
});
