import type { Role } from '../actor/actor';

/**
 * An appeal against an act of moderation, or against the refusal of a report. It is a short talk of three: who wrote what
 * was decided about, who decided, and somebody else who decides anew. `conceded`: the first took it back by themselves;
 * `expired`: no office decided in its time. The book says so, the author is shown the way out of the forum, and whoever
 * has it still owes the answer: a late one is better than none.
 */
export const APPEAL_STATES = [
	'open',
	'dialogue',
	'upheld',
	'partly',
	'reversed',
	'conceded',
	'expired',
	'withdrawn'
] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** What nobody can change any more. */
export const SETTLED_APPEALS = [
	'upheld',
	'partly',
	'reversed',
	'conceded',
	'withdrawn'
] as const satisfies AppealState[];
export const isSettled = (state: AppealState): boolean => SETTLED_APPEALS.some((settled) => settled === state);

/** What somebody else can find: the act stands, stands in part, or falls. */
export const APPEAL_OUTCOMES = ['upheld', 'partly', 'reversed'] as const satisfies AppealState[];
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** Whose turn it is to decide. Who does not decide in time is passed by. */
export const APPEAL_LEVELS = ['moderator', 'inspectorate', 'secretariat'] as const;
export type AppealLevel = (typeof APPEAL_LEVELS)[number];

export const JUDGE_AT = {
	moderator: 'moderator',
	inspectorate: 'inspector',
	secretariat: 'secretary'
} as const satisfies Record<AppealLevel, Role>;

export const APPEAL_PARTIES = ['author', 'first', 'second', 'system'] as const;
export type AppealParty = (typeof APPEAL_PARTIES)[number];
export type Speaker = Exclude<AppealParty, 'system'>;

/** So often each of the three may speak besides the words of the appeal itself: it is a talk and no trial. */
export const TURNS_EACH = 3;
export const APPEAL_WORDS_MOST = 2000;
/** What is decided is decided in writing. */
export const DECISION_WORDS_LEAST = 20;

/** Who can do what in an appeal. What is settled takes nothing any more. */
export const APPEAL_LAW = {
	say: { by: ['author', 'first', 'second'], words: 'required' },
	decide: { by: ['second'], words: 'required' },
	withdraw: { by: ['author'], words: 'none' },
	concede: { by: ['first'], words: 'required' },
	climb: { by: ['system'], words: 'none' },
	expire: { by: ['system'], words: 'none' }
} as const satisfies Record<string, { by: readonly AppealParty[]; words: 'required' | 'none' }>;
export type AppealAction = keyof typeof APPEAL_LAW;
export const APPEAL_ACTIONS = Object.keys(APPEAL_LAW) as AppealAction[];

/** An appeal as its law needs to know it: its history, folded. */
export type Appeal = {
	state: AppealState;
	level: AppealLevel;
	/** Since when it is with whoever has to decide. */
	since: Date;
	/** Who decided what it is about; null: a machine did. */
	firstDecider: string | null;
	/** Who else has had a hand in the same words before: in an earlier act, or an earlier appeal. */
	barred: readonly string[];
	decidedBy: string | null;
	spoken: Readonly<Record<Speaker, number>>;
};

/** Something that happened to an appeal, as its append-only history keeps it. */
export type AppealEvent = {
	action: 'file' | AppealAction;
	at: Date;
	party: AppealParty;
	/** Staff only. */
	userId: string | null;
	words: string;
	outcome: AppealOutcome | null;
	/** With whom it is after the event. */
	level: AppealLevel;
};

/** What an appeal begins with. */
export type Filed = Pick<Appeal, 'firstDecider' | 'barred'> & { filing: AppealEvent };

export const fileAppeal = ({ firstDecider, barred, filing }: Filed): Appeal => ({
	state: 'open',
	level: filing.level,
	since: filing.at,
	firstDecider,
	barred,
	decidedBy: null,
	spoken: { author: 0, first: 0, second: 0 }
});

/** The appeal after an event that its law has allowed. */
export function evolve(appeal: Appeal, { action, at, party, userId, outcome, level }: AppealEvent): Appeal {
	switch (action) {
		case 'file':
			return appeal;
		case 'say':
			return party === 'system' ? appeal : spokenBy(appeal, party);
		case 'decide':
			return { ...appeal, state: outcome ?? 'upheld', decidedBy: userId };
		case 'concede':
			return { ...appeal, state: 'conceded' };
		case 'withdraw':
			return { ...appeal, state: 'withdrawn' };
		case 'climb':
			return { ...appeal, level, since: at };
		case 'expire':
			return { ...appeal, state: 'expired' };
	}
}

/** Before anybody has answered, what the author adds is still the appeal. */
const spokenBy = (appeal: Appeal, speaker: Speaker): Appeal => ({
	...appeal,
	state: speaker === 'author' ? appeal.state : 'dialogue',
	spoken: { ...appeal.spoken, [speaker]: appeal.spoken[speaker] + 1 }
});
