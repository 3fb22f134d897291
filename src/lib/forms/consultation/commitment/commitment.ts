import { COMMITMENT_ACTS, type CommitmentPage } from '$lib/domain/consultation/commitment/acts';
import { needOf, pagesOf, postOf, verbsOf, TEXT_MOST, type Asks } from '$lib/domain/thread/act-law';
import { sentBy } from '$lib/domain/thread/post';
import { block } from '../../kit/field';
import { form } from '../../kit/form';

export type PersonalCommitmentAction = CommitmentPage;

/** The Indonesian word of each act in a URL: `/konsultasi/…/komitmen/3/selesai`. */
export const WORD_OF_COMMITMENT_ACT = verbsOf(COMMITMENT_ACTS);

export const commitmentActOf = (word: string): PersonalCommitmentAction | null =>
	pagesOf(COMMITMENT_ACTS).find((action) => WORD_OF_COMMITMENT_ACT[action] === word) ?? null;

const asksOf = (action: PersonalCommitmentAction): Asks => COMMITMENT_ACTS[action].asks;

/** Whether it may show something besides its words. */
const takesFiles = (action: PersonalCommitmentAction): boolean => asksOf(action).files !== undefined;
export const isTextOptional = (action: PersonalCommitmentAction): boolean => needOf(asksOf(action).text) === 'optional';

export const COMMITMENT_TEXT_MOST = TEXT_MOST;

/** The form of an act on a promise asks what its row asks. */
export const promiseForm = (action: PersonalCommitmentAction) =>
	form({
		name: 'promise',
		fields: { teks: block({ most: COMMITMENT_TEXT_MOST, optional: isTextOptional(action) }) },
		...(takesFiles(action) && { files: sentBy(postOf(COMMITMENT_ACTS[action])) }),
		labels: ({ promises }) => ({ teks: promises.act.text[action] })
	});
