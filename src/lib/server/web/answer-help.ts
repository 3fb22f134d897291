import { isAnswerAct, type AnswerAct } from '$lib/domain/answer/acts';
import type { AgreedAnswer } from '$lib/domain/answer/agreed';
import { listAgreedAnswers } from '../queries/answer/agreed-answers';
import type { Services } from '../services';
import type { Opened } from './act-page';

/** What helps whoever writes an answer. */
type AnswerHelp = { act: AnswerAct; copies: number; similar: AgreedAnswer[] };

/** Beside the form of an answer; null beside every other. */
export async function findAnswerHelp({ db }: Services, { act, thread }: Opened): Promise<AnswerHelp | null> {
	if (!isAnswerAct(act) || thread.kind !== 'complaint') return null;
	return { act, copies: 0, similar: await listAgreedAnswers(db, thread.id) };
}
