import { hasLine, type WithLine, type WithPage } from '../../thread/act-law';
import type { ConsultationLaw } from '../audience';
import { COMMITMENT_ACTIONS, type CommitmentAction } from './status';

/** Which promise it was, and whose. */
const PROMISE = ['itemId', 'position', 'promisedBy'] as const;

/** What is done to one promise of signed minutes. Who may is asked before the agency that made it. */
export const COMMITMENT_ACTS = {
	report_progress: {
		by: ['officer', 'agency_head', 'facilitator'],
		verb: 'kemajuan',
		asks: { text: 'required', files: 'optional' },
		words: 'progress',
		keeps: PROMISE,
		told: ['followers'],
		does: ['reckons']
	},
	fulfil: {
		by: ['officer', 'agency_head'],
		verb: 'selesai',
		asks: { text: 'required', files: 'required' },
		words: 'fulfilment',
		keeps: PROMISE,
		told: ['participants', 'followers'],
		does: ['times']
	},
	confirm_fulfilment: {
		by: ['participant'],
		verb: 'setujui',
		asks: { text: 'optional' },
		words: 'reply',
		keeps: PROMISE,
		line: true,
		told: ['officers'],
		does: ['times']
	},
	contest_fulfilment: {
		by: ['participant'],
		verb: 'sanggah',
		asks: { text: 'required', files: 'optional' },
		words: 'objection',
		keeps: PROMISE,
		told: ['officers', 'heads', 'followers'],
		does: ['times']
	},
	accept_silence: { by: ['system'], words: null, keeps: PROMISE, told: ['officers'], does: ['times'] },
	waive: {
		by: ['agency_head'],
		verb: 'lepaskan',
		asks: { text: 'required' },
		words: 'reason',
		keeps: PROMISE,
		told: ['participants', 'followers'],
		does: ['times']
	},
	accept_waiver: {
		by: ['participant'],
		verb: 'setujui-pelepasan',
		asks: { text: 'optional' },
		words: 'reply',
		keeps: PROMISE,
		line: true,
		told: ['officers', 'followers'],
		does: ['times']
	},
	contest_waiver: {
		by: ['participant'],
		verb: 'tolak-pelepasan',
		asks: { text: 'required', files: 'optional' },
		words: 'objection',
		keeps: PROMISE,
		told: ['officers', 'heads', 'followers'],
		does: ['times']
	}
} as const satisfies Record<CommitmentAction, ConsultationLaw>;

/** What a person does to a promise by a form of its own: silence is nobody's button. */
export type CommitmentPage = WithPage<typeof COMMITMENT_ACTS>;

/** What becomes of a promise otherwise than by words about it. */
export type CommitmentDecision = WithLine<typeof COMMITMENT_ACTS>;

export const COMMITMENT_DECISIONS = COMMITMENT_ACTIONS.filter((action): action is CommitmentDecision =>
	hasLine(COMMITMENT_ACTS[action])
);

/** The acts from which the clock of a promise follows. */
export const TIMING_ACTS = COMMITMENT_ACTIONS.filter((action) =>
	(COMMITMENT_ACTS[action].does as readonly string[]).includes('times')
);
