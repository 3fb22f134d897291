import { heardBy } from '../thread/acts';
import type { ActLaw, WithPage } from '../thread/act-law';
import type { Audience } from './audience';
import { CITATION_ACTS } from './citation-acts';
import { IDENTITY_ACTS } from './identity-acts';
import { MERGE_ACTS } from './merge-acts';
import { FILING_ACTS } from './filing-acts';
import { MODE_ACTS } from './mode-acts';
import { PROOF_ACTS } from './proof-acts';
import { REPORTER_ACTS } from './reporter-acts';
import { SUCCESSION_ACTS } from './succession-acts';
import { TEAM_ACTS } from './team-acts';
import type { StatusAction } from './status';

/** `classifies`: a hint at misuse of authority makes it confidential. `vacates`: no person of an agency has it any more. */
type Law = ActLaw<Audience, 'classifies' | 'vacates'>;

/** What a clerk says besides, who writes down what an agency on paper decided. */
const BY_LETTER = { letterNumber: 'optional', letterDated: 'optional' } as const;

/** What moves a report along the law of its statuses. */
export const STATUS_ACTS = {
	route: {
		by: 'turn',
		verb: 'teruskan',
		asks: { agencyId: 'required', text: 'optional' },
		words: 'reason',
		carried: true,
		keeps: ['routedBy?'],
		told: ['reporter', 'officers', 'followers'],
		does: ['publishes', 'vacates']
	},
	ask: {
		by: 'turn',
		verb: 'tanya',
		asks: { text: 'required', templateSeen: 'optional', ...BY_LETTER },
		words: 'question',
		told: ['reporter', 'followers']
	},
	complete: {
		by: 'turn',
		verb: 'lengkapi',
		asks: { text: 'required', files: 'optional' },
		words: 'completion',
		keeps: ['counter?'],
		told: ['officers', 'moderators', 'followers']
	},
	// What the reporter answered by another way, in the words of who heard it. They are told and can contradict it.
	record_answer: {
		by: 'asker',
		verb: 'catat-jawaban',
		asks: { answeredBy: 'required', text: 'required', files: 'optional', ...BY_LETTER },
		words: 'completion',
		line: true,
		told: ['reporter', 'followers']
	},
	// A question that was withdrawn has stopped no clock.
	withdraw_question: {
		by: 'asker',
		verb: 'tarik-pertanyaan',
		asks: { text: 'required', ...BY_LETTER },
		words: 'reason',
		told: ['reporter', 'followers']
	},
	reclassify: {
		by: ['moderator'],
		verb: 'klasifikasi',
		asks: { classification: 'required', text: 'required' },
		words: 'reason',
		told: ['reporter', 'officers'],
		does: ['classifies']
	},
	refer: {
		by: 'turn',
		verb: 'bukan-kewenangan',
		asks: { responsible: 'required', text: 'required' },
		words: 'reason',
		carried: true,
		told: ['reporter', 'followers'],
		does: ['publishes']
	},
	archive: {
		by: 'turn',
		verb: 'arsipkan',
		asks: { archiveReason: 'required', text: 'required' },
		words: 'reason',
		told: ['reporter', 'followers']
	},
	accept: {
		by: 'turn',
		verb: 'terima',
		asks: BY_LETTER,
		words: 'reason',
		carried: true,
		told: ['reporter', 'followers']
	},
	answer: {
		by: 'turn',
		verb: 'jawab',
		asks: { text: 'required', repeated: 'optional', templateSeen: 'optional', files: 'optional', ...BY_LETTER },
		words: 'official_answer',
		keeps: ['substantive', 'repeats?'],
		carried: true,
		news: true,
		told: ['reporter', 'followers']
	},
	// Says in public that the work goes on, and until when. No clock of the law moves for it.
	promise: {
		by: 'turn',
		verb: 'belum-selesai',
		asks: {
			text: 'required',
			why: 'required',
			promisedOn: 'required',
			repeated: 'optional',
			templateSeen: 'optional',
			files: 'optional',
			...BY_LETTER
		},
		words: 'not_yet',
		tells: true,
		keeps: ['substantive', 'repeats?'],
		carried: true,
		told: ['reporter', 'heads', 'followers']
	},
	hand_over: {
		by: 'turn',
		verb: 'alihkan',
		asks: { agencyId: 'required', text: 'required', ...BY_LETTER },
		words: 'reason',
		carried: true,
		does: ['vacates'],
		told: ['reporter', 'officers', 'followers']
	},
	return: {
		by: 'turn',
		verb: 'kembalikan',
		asks: { text: 'required', ...BY_LETTER },
		words: 'reason',
		carried: true,
		told: ['reporter', 'moderators', 'followers']
	},
	// What was settled binds; whoever is named and cannot be meant says so once, to whom the last word is.
	dispute: {
		by: 'turn',
		verb: 'persoalkan',
		asks: { text: 'required', ...BY_LETTER },
		words: 'reason',
		carried: true,
		told: ['reporter', 'moderators', 'secretariat', 'followers']
	},
	resolve: {
		by: 'turn',
		verb: 'selesaikan',
		asks: {
			text: 'required',
			doneWhere: 'optional',
			doneOn: 'optional',
			outcome: 'optional',
			repeated: 'optional',
			templateSeen: 'optional',
			explained: 'optional',
			files: 'optional',
			...BY_LETTER
		},
		words: 'resolution',
		tells: true,
		keeps: ['repeats?', 'look?'],
		carried: true,
		news: true,
		told: ['reporter', 'followers']
	},
	rework: {
		by: 'turn',
		verb: 'kerjakan-ulang',
		asks: { text: 'required' },
		words: 'official_answer',
		tells: true,
		line: true,
		told: ['reporter', 'officers', 'heads', 'followers']
	},
	...PROOF_ACTS,
	// The last word of the forum on a report: with reasons, and nobody here is left to object to.
	rule: {
		by: 'turn',
		verb: 'putus',
		asks: { text: 'required', explained: 'optional', files: 'optional' },
		words: 'official_answer',
		tells: true,
		line: true,
		told: ['reporter', 'officers', 'heads', 'inspectors', 'followers']
	},
	...REPORTER_ACTS,
	lapse: { by: ['system'], words: null, keeps: ['archiveReason?'], told: ['reporter', 'officers', 'followers'] },
	climb: { by: ['system'], words: null, told: ['reporter', 'heads', 'inspectors', 'secretariat', 'followers'] }
} as const satisfies Record<StatusAction, Law>;

/** What else is done to a report, in whatever status it is. */
export const ASIDE_ACTS = {
	submit: {
		by: ['reporter', 'officer', 'agency_head', 'facilitator', 'moderator', 'inspector', 'secretary', 'admin'],
		words: null,
		keeps: ['classification', 'counter?'],
		told: ['reporter', 'moderators'],
		does: ['classifies']
	},
	rate: {
		by: ['reporter'],
		verb: 'nilai',
		asks: { rating: 'required', text: { need: 'optional', most: 500 } },
		words: 'reason',
		keeps: ['counter?'],
		when: { rated: false },
		judges: true,
		told: []
	},
	deny_answer: {
		by: ['reporter'],
		verb: 'bantah-catatan',
		asks: { text: 'required' },
		words: 'objection',
		keeps: ['counter?'],
		line: true,
		when: { answerRecorded: true },
		told: ['officers', 'heads', 'moderators', 'followers']
	},
	...MODE_ACTS,
	...FILING_ACTS,
	...MERGE_ACTS,
	...SUCCESSION_ACTS,
	...IDENTITY_ACTS,
	...CITATION_ACTS,
	...TEAM_ACTS
} as const satisfies Record<string, Law>;

/** Everything that can happen to a report. */
export const COMPLAINT_ACTS = {
	...STATUS_ACTS,
	...ASIDE_ACTS,
	...heardBy({
		reply: ['reporter', 'officers'],
		note: ['colleagues'],
		hide_thread: ['reporter', 'flaggers'],
		restore_thread: ['reporter'],
		hide_post: ['author', 'flaggers'],
		restore_post: ['author'],
		dismiss_flags: ['flaggers'],
		collapse_post: ['author'],
		lift_collapse: ['author'],
		redact: ['author', 'flaggers'],
		unredact: ['author'],
		redact_picture: ['author', 'flaggers'],
		restore_picture: ['author'],
		admit: ['author', 'reporter', 'officers'],
		refuse_post: ['author'],
		release: ['author', 'reporter', 'officers'],
		split_post: ['author'],
		pin_post: ['author'],
		unpin_post: [],
		warn: ['author'],
		silence: ['author'],
		suspend: ['author'],
		lift_sanction: ['author'],
		lock: ['reporter'],
		unlock: ['reporter'],
		remind: ['officers', 'heads', 'moderators'],
		escalate: ['reporter', 'officers', 'heads', 'moderators', 'secretariat', 'inspectors'],
		queue_overdue: ['moderators', 'secretariat', 'inspectors'],
		recalculate: ['reporter', 'officers']
	})
} as const satisfies Record<string, Law>;

export type ComplaintAction = keyof typeof COMPLAINT_ACTS;
export type AsideAct = WithPage<typeof ASIDE_ACTS>;

/** The row of an act, whatever it has. */
export const complaintLaw = (action: ComplaintAction): Law => COMPLAINT_ACTS[action];
