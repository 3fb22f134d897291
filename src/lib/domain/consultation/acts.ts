import type { Capacity } from '../actor/capacity';
import { heardBy } from '../thread/acts';
import type { ConsultationLaw } from './audience';
import { COMMITMENT_ACTS } from './commitment/acts';
import type { StageAction } from './stage';

/** Who prepares and runs a consultation. */
export const HOSTS = ['facilitator', 'agency_head'] as const satisfies Capacity[];

/** What carries a consultation from stage to stage. What must be there before is the checklist of `decide`. */
export const STAGE_ACTS = {
	prepare: { by: HOSTS, words: null, told: [], inside: true },
	schedule: {
		by: HOSTS,
		words: null,
		news: true,
		told: ['heads', 'invitees', 'followers'],
		does: ['publishes', 'tells_when']
	},
	// The window opens and closes by itself; the facilitator may open on the day, and never close early.
	open: {
		by: ['facilitator', 'system'],
		words: null,
		news: true,
		told: ['invitees', 'followers'],
		does: ['tells_when']
	},
	close_inputs: {
		by: ['facilitator', 'system'],
		words: null,
		told: ['facilitators', 'participants', 'followers']
	},
	// The last signature, whoever gives it.
	seal_minutes: {
		by: ['agency_head', 'officer', 'facilitator', 'participant'],
		words: null,
		keeps: ['digest'],
		told: ['heads', 'facilitators']
	},
	publish: { by: HOSTS, words: null, news: true, told: ['officers', 'heads', 'participants', 'followers'] },
	begin_follow_up: { by: HOSTS, words: null, told: [] },
	conclude: { by: HOSTS, words: null, news: true, told: ['participants', 'followers'] },
	cancel: {
		by: HOSTS,
		asks: { text: { need: 'required', most: 1000 } },
		words: 'reason',
		news: true,
		told: ['heads', 'participants', 'invitees', 'followers'],
		does: ['tells_when']
	}
} as const satisfies Record<StageAction, ConsultationLaw>;

const REASON_ASKED = { text: { need: 'required', least: 5, most: 1000 } } as const;

/** What else is done in a consultation. The forms of the host have pages of their own at the desk. */
const PART_ACTS = {
	revise: {
		by: HOSTS,
		words: 'reason',
		keeps: ['meetingId?', 'invited?'],
		told: ['invitees', 'followers'],
		does: ['reckons', 'tells_when']
	},
	publish_text: { by: HOSTS, words: 'reason', keeps: ['textVersion'], told: ['participants', 'followers'] },
	record_meeting: { by: HOSTS, words: 'meeting_note', keeps: ['meetingId', 'struck?'], told: [] },
	contribute: {
		by: ['facilitator', 'agency_head', 'citizen', 'anyone'],
		words: 'input',
		keeps: ['waiting?'],
		told: ['contributors', 'moderators']
	},
	refuse_inputs: {
		by: ['moderator', 'facilitator'],
		words: null,
		keeps: ['inputs', 'flagReason', 'rule?'],
		told: ['contributors'],
		does: ['recounts'],
		inside: true,
		moderates: true
	},
	dispose: {
		by: HOSTS,
		words: 'disposition',
		keeps: ['inputs', 'disposition'],
		told: ['contributors'],
		does: ['recounts']
	},
	// What was said of older words is held for the newer ones, by who said it.
	affirm: { by: ['citizen'], words: null, keeps: ['inputs', 'textVersion'], told: [] },
	finalise_minutes: { by: HOSTS, words: null, keeps: ['digest'], told: ['signatories'] },
	// With a reason where signatures stood under the text, which count no more.
	reopen_minutes: { by: HOSTS, words: 'reason', keeps: ['voided?'], told: ['signatories'] },
	// Each party for itself; the host in its office, society as a participant.
	sign_minutes: {
		by: ['agency_head', 'officer', 'facilitator', 'participant'],
		words: null,
		keeps: ['digest'],
		told: []
	},
	// By the party itself, or by the host for one that kept silent past its day.
	refuse_signing: {
		by: ['agency_head', 'officer', 'facilitator', 'participant'],
		asks: REASON_ASKED,
		words: 'reason',
		keeps: ['party', 'onBehalf?'],
		told: ['signatories', 'heads', 'facilitators'],
		inside: true
	},
	replace_party: {
		by: HOSTS,
		asks: REASON_ASKED,
		words: 'reason',
		keeps: ['party'],
		told: ['signatories'],
		inside: true
	},
	remind_signing: { by: ['system'], words: null, told: ['signatories'], inside: true },
	remind_invited: { by: ['system'], words: null, told: ['invitees'], does: ['tells_when'], inside: true },
	add_addendum: { by: HOSTS, words: 'addendum', told: ['signatories', 'participants', 'followers'] },
	record_publication: { by: HOSTS, words: null, told: [] },
	take_back: {
		by: HOSTS,
		asks: REASON_ASKED,
		words: 'reason',
		keeps: ['record', 'meetingId?'],
		told: ['invitees', 'participants', 'followers'],
		does: ['tells_when']
	},
	// The report that is cited hears of it in its own history.
	cite: { by: HOSTS, words: null, keeps: ['complaint', 'itemId?', 'position?', 'untied?'], told: [] }
} as const satisfies Record<string, ConsultationLaw>;

/** Everything that can happen in a consultation. */
export const CONSULTATION_ACTS = {
	...STAGE_ACTS,
	...PART_ACTS,
	...COMMITMENT_ACTS,
	...heardBy({
		reply: ['contributors'],
		note: [],
		hide_thread: ['heads', 'facilitators', 'flaggers'],
		restore_thread: ['heads', 'facilitators'],
		hide_post: ['contributors', 'flaggers'],
		restore_post: ['contributors'],
		dismiss_flags: ['flaggers'],
		collapse_post: ['contributors'],
		lift_collapse: ['contributors'],
		redact: ['contributors', 'flaggers'],
		unredact: ['contributors'],
		redact_picture: ['contributors', 'flaggers'],
		restore_picture: ['contributors'],
		admit: ['contributors'],
		refuse_post: ['contributors'],
		release: ['contributors'],
		split_post: ['contributors'],
		pin_post: ['contributors'],
		unpin_post: [],
		warn: ['contributors'],
		silence: ['contributors'],
		suspend: ['contributors'],
		lift_sanction: ['contributors'],
		lock: ['facilitators'],
		unlock: ['facilitators'],
		remind: ['officers', 'heads'],
		escalate: ['officers', 'heads', 'moderators', 'secretariat', 'inspectors'],
		queue_overdue: ['moderators', 'secretariat', 'inspectors'],
		recalculate: []
	})
} as const satisfies Record<string, ConsultationLaw>;

export type ConsultationAction = keyof typeof CONSULTATION_ACTS;

/** The row of an act, whatever it has. */
export const consultationLaw = (action: ConsultationAction): ConsultationLaw => CONSULTATION_ACTS[action];
